package vn.kehoach.server.structure;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Locality;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.Motto;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Recital;
import vn.kehoach.model.RegistryImport;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Table;
import vn.kehoach.model.Task;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.indicator.IndicatorNumbering;
import vn.kehoach.model.wording.CitationWording;
import vn.kehoach.model.wording.ClosingWording;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.model.wording.ProjectWording;
import vn.kehoach.model.wording.RecitalWording;
import vn.kehoach.model.wording.TaskHeading;
import vn.kehoach.server.file.DeskMessages;
import vn.kehoach.server.protocol.structure.NodeKind;

/** What nodes are called: the printed number, and the title, heading or beginning of the text. */
public final class NodeLabels {
	private final CheckContext context;

	/** @param context what is known of all files */
	public NodeLabels(CheckContext context) {
		this.context = context;
	}

	/** The printed number; "" where none is printed. */
	public String number(EObject element) {
		return switch (element) {
		case Division division -> context.numbering().of(division).label().strip();
		case ThemeInclusion inclusion when inclusion.getTheme() != null && !inclusion.getTheme().eIsProxy() ->
			number(inclusion.getTheme());
		case IndicatorListing listing -> IndicatorNumbering.label(listing);
		default -> "";
		};
	}

	/** The label of an element's node, on one line. */
	public String label(EObject element, NodeKind kind) {
		String words = words(element);
		boolean said = words != null && !words.isBlank();
		return said ? ProseWords.shortened(words.replaceAll("\\s+", " ").strip()) : DeskMessages.get("kind." + kind.name());
	}

	/** Number and label of a division. */
	public String title(Division division, NodeKind kind) {
		return (number(division) + ' ' + label(division, kind)).strip();
	}

	private String words(EObject element) {
		return switch (element) {
		case PlanDocument document -> join(HeaderWording.kind(document), document.getSubject());
		case Division division -> division(division);
		case Recital recital -> join(RecitalWording.opening(recital), prose(recital.getText()));
		case Recipient recipient -> ClosingWording.text(recipient);
		case Signature signature -> signature(signature);
		case ThemeInclusion inclusion -> inclusion.getTheme() == null ? "" : division(inclusion.getTheme());
		case ProjectSection section -> join(ProjectWording.heading(section), prose(section.getText()));
		case Milestone milestone -> prose(milestone.getText());
		case Footnote footnote -> prose(footnote.getText());
		case Prose prose -> prose(prose);
		case RegistryImport registry -> registry.getImportURI();
		default -> entry(element);
		};
	}

	private static String entry(EObject element) {
		return switch (element) {
		case IndicatorListing listing -> listing.getLabel();
		case Assignee body -> body.getLabel();
		case Locality locality -> locality.getLabel();
		case CitedDocument cited -> CitationWording.brief(cited);
		case Motto motto -> motto.getText();
		case IndicatorTable table -> table.getCaption();
		case AssignmentTable table -> table.getCaption();
		case Table table -> table.getCaption();
		default -> "";
		};
	}

	private String division(Division division) {
		if (division instanceof Task task && !TaskHeading.of(task).isBlank())
			return TaskHeading.of(task);
		if (division.getTitle() != null)
			return division.getTitle();
		return division.getElements().stream().filter(Prose.class::isInstance).map(Prose.class::cast).findFirst().map(this::prose)
				.orElse(division.getId());
	}

	private static String signature(Signature signature) {
		String powers = signature.getPowers().stream().map(ClosingWording::line).collect(Collectors.joining(" "));
		return join(powers, String.join(" ", signature.getPositions()), signature.getName());
	}

	private String prose(Prose prose) {
		return ProseWords.beginning(prose, context.printedReferences());
	}

	private static String join(String... words) {
		return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
	}
}
