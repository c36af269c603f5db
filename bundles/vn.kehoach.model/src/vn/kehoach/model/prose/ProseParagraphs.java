package vn.kehoach.model.prose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;

/** Splits prose into its paragraphs. */
public final class ProseParagraphs {
	private final List<ProseParagraph> paragraphs = new ArrayList<>();
	private List<ProseSpan> spans = new ArrayList<>();

	private ProseParagraphs() {
	}

	/** The paragraphs in order; empty for missing or blank prose. */
	public static List<ProseParagraph> of(Prose prose) {
		ProseParagraphs splitter = new ProseParagraphs();
		if (prose != null)
			prose.getParts().forEach(splitter::add);
		splitter.endParagraph();
		return splitter.paragraphs;
	}

	private void add(ProsePart part) {
		if (part instanceof ProseReference reference)
			spans.add(new ProseSpan.Mention(reference));
		else if (part instanceof ProseLiteral literal && literal.getValue() != null)
			addLines(literal);
	}

	private void addLines(ProseLiteral literal) {
		int start = 0;
		for (String line : literal.getValue().split("\n", -1)) {
			if (start > 0)
				endParagraph();
			if (!line.isEmpty())
				spans.add(new ProseSpan.Text(literal, start, line));
			start += line.length() + 1;
		}
	}

	private void endParagraph() {
		if (!spans.isEmpty())
			paragraphs.add(withBullet(spans));
		spans = new ArrayList<>();
	}

	private static ProseParagraph withBullet(List<ProseSpan> spans) {
		if (!(spans.get(0) instanceof ProseSpan.Text first) || !first.text().matches("[-+•]\\s.*"))
			return new ProseParagraph("", spans);
		List<ProseSpan> rest = new ArrayList<>(spans.subList(1, spans.size()));
		if (first.text().length() > 2)
			rest.add(0, new ProseSpan.Text(first.literal(), first.start() + 2, first.text().substring(2)));
		return new ProseParagraph(first.text().substring(0, 1), rest);
	}
}
