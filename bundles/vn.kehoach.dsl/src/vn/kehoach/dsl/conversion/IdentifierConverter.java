package vn.kehoach.dsl.conversion;

import java.text.Normalizer;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractIDValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Converts identifiers: NFC, and ^ before those that equal a keyword. */
final class IdentifierConverter implements IValueConverter<String> {
	private final AbstractIDValueConverter escaping;

	IdentifierConverter(AbstractIDValueConverter escaping) {
		this.escaping = escaping;
	}

	@Override
	public String toValue(String text, INode node) {
		return text == null ? null : Normalizer.normalize(escaping.toValue(text, node), Normalizer.Form.NFC);
	}

	@Override
	public String toString(String value) {
		return escaping.toString(value);
	}
}
