package vn.kehoach.server.edits;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.conversion.ProseConverter;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recital;
import vn.kehoach.server.form.Field;
import vn.kehoach.server.form.ProseSource;

/** Sets running text. */
final class ProseEdits {
	private static final String MARK = ProseConverter.PROSE_MARK;
	private static final Pattern REFERENCE = Pattern.compile("\\[\\[\\s*([^\\s.|\\]]+)\\s*]]");

	private final SourceFile source;

	ProseEdits(SourceFile source) {
		this.source = source;
	}

	Change set(EObject element, Field field, String value) {
		if (value.isBlank())
			return Change.refused("empty-prose");
		Optional<TextRange> place = place(element, field);
		if (place.isEmpty())
			return Change.refused("required");
		Matcher reference = REFERENCE.matcher(value.strip());
		String words = element instanceof Recital && reference.matches() ? reference.group(1) : quoted(value, place.get());
		return new Change.InPlace(List.of(SourceFile.edit(place.get().start(), place.get().end(), words)));
	}

	/** From the opening quotes to the closing ones; a section that stands by itself gets its text in the place of those words. */
	private static Optional<TextRange> place(EObject element, Field field) {
		Prose prose = ProseSource.of(element, field);
		if (prose == null)
			return standingAlone(element);
		List<INode> parts = ProseSource.parts(prose);
		return parts.isEmpty()
				? Optional.empty()
				: Optional.of(new TextRange(parts.getFirst().getOffset(), parts.getLast().getEndOffset()));
	}

	private static Optional<TextRange> standingAlone(EObject element) {
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(element).getLeafNodes())
			if (!leaf.isHidden() && leaf.getText().startsWith("đứng"))
				return Optional.of(new TextRange(leaf.getOffset(), leaf.getEndOffset()));
		return Optional.empty();
	}

	/** One line stays on its line; several stand between the quotes, indented. */
	private String quoted(String value, TextRange place) {
		List<String> lines = value.replace("\r\n", "\n").strip().lines().map(String::strip).toList();
		boolean prefixed = !source.beginsLine(place.start());
		String old = source.text().substring(place.start(), place.end());
		boolean inline = prefixed || old.startsWith(MARK) && old.indexOf('\n') < 0;
		if (inline && lines.size() == 1 && !lines.getFirst().endsWith("\""))
			return MARK + lines.getFirst() + MARK;
		String indentation = source.indentation(place.start());
		StringBuilder block = new StringBuilder(MARK).append('\n');
		for (String line : lines)
			block.append(line.isEmpty() ? "" : indentation + (prefixed ? "\t" : "") + line).append('\n');
		return block.append(indentation).append(MARK).toString();
	}
}
