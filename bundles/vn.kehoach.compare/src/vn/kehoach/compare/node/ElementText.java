package vn.kehoach.compare.node;

import java.util.List;
import java.util.stream.Collectors;

import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.wording.ProjectWording;
import vn.kehoach.model.wording.ReferenceTexts;

/** The printed text of elements, one line a paragraph or row. */
final class ElementText {
	private final ReferenceTexts references;

	ElementText(PlanDocument document, DocumentNumbering numbering) {
		references = new ReferenceTexts(document, numbering);
	}

	/** The text that a division holds itself, without the divisions in it. */
	String own(List<? extends BodyElement> elements) {
		return elements.stream().filter(element -> !(element instanceof Division)).map(this::of).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("\n"));
	}

	private String of(BodyElement element) {
		return switch (element) {
		case Prose prose -> of(prose);
		case Milestone milestone -> of(milestone.getText());
		case ProjectSection section -> ProjectWording.heading(section) + " " + of(section.getText());
		case Table table -> of(table);
		default -> "";
		};
	}

	/** The printed text of prose. */
	String of(Prose prose) {
		return prose == null ? "" : prose.getParts().stream().map(this::of).collect(Collectors.joining());
	}

	private String of(ProsePart part) {
		return switch (part) {
		case ProseReference reference -> references.of(reference);
		case ProseLiteral literal when literal.getValue() != null -> literal.getValue();
		default -> "";
		};
	}

	private static String of(Table table) {
		String rows = table.getRows().stream()
				.map(row -> row.getCells().stream().map(TableCell::getText).collect(Collectors.joining(" | ")))
				.collect(Collectors.joining("\n"));
		return table.getCaption() == null ? rows : table.getCaption() + "\n" + rows;
	}
}
