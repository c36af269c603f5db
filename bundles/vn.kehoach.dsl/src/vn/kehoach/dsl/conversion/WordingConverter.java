package vn.kehoach.dsl.conversion;

import java.text.Normalizer;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Converts the wording of a reference: "|" and the words, white space as single blanks. */
final class WordingConverter implements IValueConverter<String> {

	@Override
	public String toValue(String text, INode node) {
		return Normalizer.normalize(text.substring(1).strip().replaceAll("\\s*[\\r\\n]\\s*", " "), Normalizer.Form.NFC);
	}

	@Override
	public String toString(String value) {
		return "|" + value;
	}
}
