package vn.kehoach.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Prose or a string whose end is missing. */
public final class UnclosedTextException extends ValueConverterException {
	private static final long serialVersionUID = 1L;

	public UnclosedTextException(String message, INode node) {
		super(message, node, null);
	}
}
