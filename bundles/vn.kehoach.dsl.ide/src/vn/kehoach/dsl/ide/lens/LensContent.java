package vn.kehoach.dsl.ide.lens;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What a lens tells.
 *
 * @param title its words
 * @param places the elements that it leads to
 */
record LensContent(String title, List<EObject> places) {
}
