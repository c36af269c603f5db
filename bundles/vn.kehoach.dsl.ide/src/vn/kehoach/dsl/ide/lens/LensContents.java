package vn.kehoach.dsl.ide.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.dsl.ide.hover.RecurrenceWording;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.Project;
import vn.kehoach.model.Theme;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.model.reference.ReferenceIndex;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.TaskHeading;

/** What the lens above an element tells: who takes part and until when, or how often the element is used. */
final class LensContents {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(LensContents.class, "messages");

	private LensContents() {
	}

	/** True for an element that has a lens. */
	static boolean isShown(EObject element) {
		return switch (element) {
		case Assignee body -> true;
		case Theme theme -> true;
		case CitedDocument cited -> true;
		case Indicator indicator -> true;
		case Undertaking task -> !task.getPartners().isEmpty() || task.getDeadline() != null || !task.getRecurrences().isEmpty();
		default -> false;
		};
	}

	/** The content of an element's lens; empty when it has none. */
	static Optional<LensContent> of(EObject element, ReferenceIndex references) {
		if (!isShown(element))
			return Optional.empty();
		return Optional.of(switch (element) {
		case Assignee body -> assignee(body, references);
		case CitedDocument cited -> mentions("cited", cited, references);
		case Indicator indicator -> mentions("indicator", indicator, references);
		case Undertaking task -> undertaking(task);
		default -> theme(element);
		});
	}

	private static LensContent theme(EObject theme) {
		List<Undertaking> undertakings = EcoreUtil2.getAllContentsOfType(theme, Undertaking.class);
		long projects = undertakings.stream().filter(Project.class::isInstance).count();
		List<String> words = new ArrayList<>();
		if (projects < undertakings.size() || projects == 0)
			words.add(MESSAGES.get("theme", String.valueOf(undertakings.size() - projects)));
		if (projects > 0)
			words.add(MESSAGES.get("theme.projects", String.valueOf(projects)));
		return new LensContent(String.join(" · ", words), List.copyOf(undertakings));
	}

	private static LensContent assignee(Assignee body, ReferenceIndex references) {
		List<Assignment> roles = references.assignmentsOf(body);
		long leads = roles.stream().filter(LensContents::isLead).map(EObject::eContainer).distinct().count();
		long joins = roles.stream().filter(role -> !isLead(role)).map(EObject::eContainer).distinct().count();
		List<EObject> mentions = new ArrayList<>(references.mentionsOf(body));
		String title = MESSAGES.get("assignee", String.valueOf(leads), String.valueOf(joins), String.valueOf(mentions.size()));
		List<EObject> places = new ArrayList<>(roles);
		places.addAll(mentions);
		return new LensContent(title, places);
	}

	private static boolean isLead(Assignment role) {
		return role.eContainer() instanceof Undertaking task && task.getLeads().contains(role);
	}

	private static LensContent mentions(String key, NamedElement element, ReferenceIndex references) {
		return counted(key, references.mentionsOf(element));
	}

	private static LensContent counted(String key, List<? extends EObject> places) {
		return new LensContent(MESSAGES.get(key, String.valueOf(places.size())), List.copyOf(places));
	}

	/** Leads to where the partners are declared. */
	private static LensContent undertaking(Undertaking task) {
		List<String> words = new ArrayList<>();
		add("partners", task.getPartners().stream().map(TaskHeading::name).toList(), words);
		add("deadline", task.getDeadline() == null ? List.of() : List.of(ShortDate.of(task.getDeadline())), words);
		add("recurring", task.getRecurrences().stream().map(RecurrenceWording::of).toList(), words);
		List<EObject> partners = task.getPartners().stream().map(Assignment::getAssignee)
				.filter(body -> body != null && !body.eIsProxy()).map(EObject.class::cast).toList();
		return new LensContent(String.join(" · ", words), partners);
	}

	private static void add(String key, List<String> values, List<String> words) {
		if (!values.isEmpty())
			words.add(MESSAGES.get(key, String.join(", ", values)));
	}
}
