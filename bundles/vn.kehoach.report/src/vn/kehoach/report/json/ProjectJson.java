package vn.kehoach.report.json;

import java.io.IOException;

import vn.kehoach.model.Project;
import vn.kehoach.model.wording.TaskHeading;

/** A project (đề án). */
final class ProjectJson implements ObjectJson<Project> {
	private final PrintedWords words;

	ProjectJson(PrintedWords words) {
		this.words = words;
	}

	@Override
	public void write(Project project, JsonFields fields) throws IOException {
		fields.text("number", words.number(project)).text("title", project.getTitle())
				.texts("leads", project.getLeads().stream().map(TaskHeading::name).toList())
				.texts("partners", project.getPartners().stream().map(TaskHeading::name).toList())
				.date("deadline", project.getDeadline());
	}
}
