package vn.kehoach.ui.editor.references;

import org.eclipse.core.resources.IFile;

/**
 * A line of a file on which an element is used.
 *
 * @param file the file
 * @param line its number, from 0
 * @param text the line without blanks around it
 */
public record ReferenceLine(IFile file, int line, String text) {
}
