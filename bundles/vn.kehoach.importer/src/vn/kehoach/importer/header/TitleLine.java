package vn.kehoach.importer.header;

import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.lexicon.DocumentKinds;
import vn.kehoach.importer.line.Line;
import vn.kehoach.model.CitedKind;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.text.Capitals;

/**
 * The line that names the kind of a document.
 *
 * @param index its index among the lines
 * @param kind the kind
 * @param label the kind as printed
 * @param rest what the line says behind the kind; may be empty
 */
public record TitleLine(int index, DocumentKinds.Kind kind, String label, String rest) {
	private static final int FARTHEST = 40;

	/** The kind of the document; a "CHƯƠNG TRÌNH" whose subject begins with "hành động" is an action programme. */
	DocumentKind documentKind(List<Line> lines) {
		String subject = !rest.isEmpty() || index + 1 >= lines.size() || !(lines.get(index + 1) instanceof Line.Text text)
				? rest
				: text.text();
		boolean action = kind.cited() == CitedKind.PROGRAMME && subject.regionMatches(true, 0, "hành động", 0, 9);
		return action ? DocumentKind.ACTION_PROGRAMME : kind.document();
	}

	/** The first such line near the beginning. */
	public static Optional<TitleLine> find(List<Line> lines, int from) {
		for (int i = from; i < Math.min(lines.size(), from + FARTHEST); i++) {
			Optional<TitleLine> title = lines.get(i) instanceof Line.Text text ? at(i, text.text()) : Optional.empty();
			if (title.isPresent())
				return title;
		}
		return Optional.empty();
	}

	/** The line as title: the kind in capitals, or the kind alone. */
	public static Optional<TitleLine> at(int index, String line) {
		if (line.endsWith(":") || line.length() > 300)
			return Optional.empty();
		Optional<DocumentKinds.Kind> alone = DocumentKinds.named(line);
		if (alone.isPresent())
			return Optional.of(new TitleLine(index, alone.get(), line, ""));
		if (!Capitals.isAll(line))
			return Optional.empty();
		return DocumentKinds.atStartOf(line).map(kind -> {
			int end = Math.max(kind.name().length(), DocumentKinds.qualified().match(line, 0));
			return new TitleLine(index, kind, line.substring(0, end), line.substring(end).strip());
		});
	}
}
