package vn.kehoach.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Converts one literal of prose between its delimiters. */
public final class ProseConverter implements IValueConverter<String> {
	/** The mark around prose. */
	public static final String PROSE_MARK = "\"\"\"";
	/** Opens a reference inside prose. */
	public static final String REFERENCE_OPENING = "[[";
	/** Closes a reference inside prose. */
	public static final String REFERENCE_CLOSING = "]]";

	private final String opening;
	private final String closing;

	ProseConverter(String opening, String closing) {
		this.opening = opening;
		this.closing = closing;
	}

	@Override
	public String toValue(String text, INode node) {
		if (text.length() < opening.length() + closing.length() || !text.endsWith(closing))
			throw new UnclosedTextException(DslMessages.get("prose.unclosed", closing), node);
		return readLiteral(text).value();
	}

	@Override
	public String toString(String value) {
		String text = ProseEscapes.withinProse(value == null ? "" : value).replace("\n", "\n\n");
		return opening + (closing.equals(PROSE_MARK) ? ProseEscapes.beforeMark(text) : ProseEscapes.beforeReference(text)) + closing;
	}

	/** Reads the text of a literal's node, delimiters included. */
	public static ProseText readLiteral(String text) {
		String opening = text.startsWith(PROSE_MARK) ? PROSE_MARK : REFERENCE_CLOSING;
		String closing = text.length() >= opening.length() + PROSE_MARK.length() && text.endsWith(PROSE_MARK)
				? PROSE_MARK
				: REFERENCE_OPENING;
		int end = text.length() >= opening.length() + closing.length() && text.endsWith(closing)
				? text.length() - closing.length()
				: text.length();
		return ProseText.read(text, opening.length(), end, opening.equals(PROSE_MARK), closing.equals(PROSE_MARK));
	}
}
