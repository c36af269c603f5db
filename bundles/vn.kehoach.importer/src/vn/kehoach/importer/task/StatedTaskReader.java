package vn.kehoach.importer.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.importer.outline.OutlineItem;
import vn.kehoach.importer.outline.OutlineNode;

/**
 * Reads tasks whose roles are stated apart from their heading: at the end of its line, on labelled lines below it ("Cơ quan chủ trì: Sở Y
 * tế", "Thời gian hoàn thành: Quý II/2026"), in brackets on a line below it, or in one paragraph that delegates ("Giao Sở Y tế chủ trì …").
 */
public final class StatedTaskReader {
	private static final String DELEGATES = "Giao ";
	private final RoleStatementReader statements = new RoleStatementReader();
	private final TrailingRoles trailing = new TrailingRoles();

	/** The task that the node is; empty when nothing states its lead. */
	public Optional<StatedTask> read(OutlineNode node) {
		String text = node.text();
		if (text.isEmpty() || NoteMark.isIn(text))
			return Optional.empty();
		List<String> lines = lines(node);
		return statements.labelled(lines).map(roles -> below(text, roles)).or(() -> trailing.read(text))
				.or(() -> only(
						lines.stream().filter(line -> line.startsWith("(")).map(trailing::inBrackets).flatMap(Optional::stream).toList())
						.map(roles -> below(text, roles)))
				.or(() -> delegation(lines).map(roles -> below(text, roles)));
	}

	private static StatedTask below(String text, RoleStatement roles) {
		return new StatedTask(text, "", "", roles);
	}

	/** The roles of the single paragraph that delegates; with several each delegates something of its own. */
	private Optional<RoleStatement> delegation(List<String> lines) {
		List<String> delegating = lines.stream().filter(line -> line.startsWith(DELEGATES)).toList();
		return delegating.size() == 1 ? statements.delegation(delegating.getFirst()) : Optional.empty();
	}

	private static Optional<RoleStatement> only(List<RoleStatement> found) {
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static List<String> lines(OutlineNode node) {
		List<String> lines = new ArrayList<>();
		for (OutlineItem item : node.items()) {
			switch (item) {
			case OutlineItem.Text text -> lines.add(text.text());
			case OutlineItem.Numbered numbered when numbered.node().items().isEmpty() -> lines.add(numbered.node().line());
			default -> {
				// holds more than a line
			}
			}
		}
		return lines;
	}
}
