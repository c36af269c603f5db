package vn.kehoach.importer.task;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.importer.outline.OutlineItem;
import vn.kehoach.importer.outline.OutlineNode;
import vn.kehoach.importer.project.ProjectRoles;
import vn.kehoach.importer.project.SectionLabel;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.ProjectSectionKind;
import vn.kehoach.model.Task;

/** Reads tasks whose roles stand on labelled lines: "Cơ quan chủ trì: Sở Y tế", "Thời gian hoàn thành: Quý II/2026". */
public final class LabelledRoles {
	private final ProjectRoles roles;

	public LabelledRoles(ProjectRoles roles) {
		this.roles = roles;
	}

	/** The task with roles and deadline, its heading kept as printed and its contents still to come; null when no line names the lead. */
	public Task read(OutlineNode node) {
		List<SectionLabel> labels = labels(node);
		boolean named = labels.stream().anyMatch(label -> label.kind() == ProjectSectionKind.LEAD);
		if (!named || node.text().isEmpty() || NoteMark.isIn(node.text()))
			return null;
		Task task = ModelFactory.eINSTANCE.createTask();
		task.setHeadingText(node.text());
		for (SectionLabel label : labels) {
			switch (label.kind()) {
			case LEAD -> roles.leads(task, label.text());
			case PARTNERS -> roles.partners(task, label.text());
			case DEADLINE -> roles.deadline(task, label.text());
			default -> {
			}
			}
		}
		return task.getLeads().isEmpty() ? null : task;
	}

	private static List<SectionLabel> labels(OutlineNode node) {
		List<SectionLabel> labels = new ArrayList<>();
		for (OutlineItem item : node.items()) {
			String line = switch (item) {
			case OutlineItem.Text text -> text.text();
			case OutlineItem.Numbered numbered when numbered.node().items().isEmpty() -> numbered.node().line();
			case OutlineItem.Numbered numbered -> "";
			case OutlineItem.Grid grid -> "";
			};
			labels.addAll(SectionLabel.all(line));
		}
		return labels;
	}
}
