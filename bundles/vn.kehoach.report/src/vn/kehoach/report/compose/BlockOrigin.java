package vn.kehoach.report.compose;

import org.eclipse.emf.ecore.EObject;

/**
 * What a block of the layout was made of.
 *
 * @param element the element of the model
 * @param paragraph which of its paragraphs, from 0; for an element that is one paragraph 0
 */
public record BlockOrigin(EObject element, int paragraph) {
}
