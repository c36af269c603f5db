package vn.kehoach.server.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.dsl.ide.hover.RecurrenceWording;
import vn.kehoach.dsl.ide.hover.ValidityPeriod;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Project;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.TaskHeading;

/** The second line of a node: what tells it from others with a similar label. */
final class NodeDetails {
	private NodeDetails() {
	}

	/** The line; "" for none. */
	static String of(EObject element) {
		List<String> words = new ArrayList<>();
		switch (element) {
		case PlanDocument document -> words.add(document.getId());
		case Undertaking undertaking -> add(undertaking, words);
		case Assignee body ->
			words.addAll(known(body.getId(), body.getAbbreviation(), ValidityPeriod.of(body.getValidFrom(), body.getValidTo())));
		case CitedDocument cited -> words.addAll(known(cited.getId(), cited.getTitle()));
		case Indicator indicator -> words.addAll(known(indicator.getId(), indicator.getUnit()));
		case Milestone milestone -> words.addAll(known(ShortDate.of(milestone.getDate())));
		case NamedElement named -> words.addAll(known(named.getId()));
		default -> {
			// the label says all
		}
		}
		return String.join(" · ", words);
	}

	private static void add(Undertaking undertaking, List<String> words) {
		if (undertaking instanceof NamedElement named)
			words.addAll(known(named.getId()));
		if (undertaking instanceof Project project)
			words.addAll(known(TaskHeading.bodies(project.getLeads())));
		words.addAll(known(ShortDate.of(undertaking.getDeadline())));
		undertaking.getRecurrences().forEach(deadline -> words.add(RecurrenceWording.of(deadline)));
	}

	private static List<String> known(String... words) {
		return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isBlank()).toList();
	}
}
