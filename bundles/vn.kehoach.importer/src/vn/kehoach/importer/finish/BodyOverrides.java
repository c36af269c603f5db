package vn.kehoach.importer.finish;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Task;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.numbering.NumberedDivision;
import vn.kehoach.model.text.Capitals;
import vn.kehoach.model.wording.ProjectWording;
import vn.kehoach.model.wording.TaskHeading;

/** Drops the overrides of numbers, headings and names that print computes alike. */
final class BodyOverrides {

	/** Returns the numbers that depart from their sequence. */
	List<NumberedDivision> drop(PlanDocument document) {
		List<Division> divisions = new ArrayList<>();
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			if (element instanceof Undertaking undertaking)
				names(undertaking);
			if (element instanceof ProjectSection section)
				PrintedText.dropIfComputed(section.getHeading(), section::setHeading, () -> ProjectWording.heading(section));
			if (element instanceof Division division)
				divisions.add(division);
		}
		return numbers(divisions);
	}

	/** Canonical names need no wording; a heading that they compute alike is not kept. */
	private static void names(Undertaking undertaking) {
		for (List<Assignment> assignments : List.of(undertaking.getLeads(), undertaking.getPartners())) {
			for (Assignment assignment : assignments)
				name(assignment, undertaking instanceof Task task ? task : null);
		}
	}

	private static void name(Assignment assignment, Task task) {
		if (task == null || task.getHeadingText() != null || task.getTitle() != null) {
			String label = assignment.getAssignee().getLabel();
			if (assignment.getWording().equals(label) || assignment.getWording().equals(Capitals.first(label)))
				assignment.setWording(null);
			return;
		}
		PrintedText.dropIfComputed(assignment.getWording(), assignment::setWording, () -> TaskHeading.ofRoles(task));
	}

	private static List<NumberedDivision> numbers(List<Division> divisions) {
		DocumentNumbering numbering = new DocumentNumbering();
		List<NumberedDivision> numbered = divisions.stream().map(numbering::of).toList();
		List<NumberedDivision> departing = new ArrayList<>();
		for (NumberedDivision division : numbered) {
			if (!division.departs())
				division.division().setLabelOverride(null);
			else
				departing.add(division);
		}
		return departing;
	}
}
