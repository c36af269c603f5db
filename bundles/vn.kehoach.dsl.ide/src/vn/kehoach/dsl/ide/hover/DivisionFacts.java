package vn.kehoach.dsl.ide.hover;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.Division;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.TaskHeading;

/** What is known of a division of a document: its number, and for a task or project who does it until when. */
final class DivisionFacts {
	private DivisionFacts() {
	}

	static Facts of(Division division, RelatedElements around) {
		Facts facts = new Facts(around.titles().of(division), kind(division), division.getId());
		if (division instanceof Undertaking undertaking)
			addUndertaking(undertaking, facts);
		if (division instanceof Project project && project.getDelegatedBy() != null)
			facts.add("delegated-by", project.getDelegatedBy().getLabel());
		Theme theme = EcoreUtil2.getContainerOfType(division.eContainer(), Theme.class);
		facts.add("theme", theme == null ? null : around.titles().of(theme));
		if (!(division instanceof Task))
			facts.list("tasks", EcoreUtil2.getAllContentsOfType(division, Task.class).stream().map(around.titles()::of).toList());
		return facts.count("mentions", around.mentions(division));
	}

	private static String kind(Division division) {
		return switch (division) {
		case Task task -> "kind.task";
		case Theme theme -> "kind.theme";
		case Project project -> "kind.project";
		default -> "kind.division";
		};
	}

	private static void addUndertaking(Undertaking undertaking, Facts facts) {
		facts.add("lead", names(undertaking.getLeads())).add("partners", names(undertaking.getPartners()))
				.add("deadline", ShortDate.of(undertaking.getDeadline()))
				.add("recurring", undertaking.getRecurrences().stream().map(RecurrenceWording::of).toList());
		if (undertaking instanceof Division division)
			facts.list("milestones", EcoreUtil2.getAllContentsOfType(division, Milestone.class).stream()
					.map(milestone -> ShortDate.of(milestone.getDate())).filter(date -> date != null).toList());
	}

	private static List<String> names(List<Assignment> roles) {
		return roles.stream().map(TaskHeading::name).toList();
	}
}
