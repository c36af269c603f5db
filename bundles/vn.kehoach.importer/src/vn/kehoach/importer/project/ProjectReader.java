package vn.kehoach.importer.project;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.importer.outline.Numeral;
import vn.kehoach.importer.outline.OutlineNode;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProjectSectionKind;
import vn.kehoach.model.prose.PlainProse;

/** Reads projects (đề án): a numbered title with labelled sections that say who leads it. */
public final class ProjectReader {
	private static final Set<ProjectSectionKind> AIMS = EnumSet.of(ProjectSectionKind.OBJECTIVE, ProjectSectionKind.CONTENT);
	private static final Set<ProjectSectionKind> DUTIES = EnumSet.of(ProjectSectionKind.LEAD, ProjectSectionKind.ORGANISATION);
	private static final int LONGEST = 400;
	private final ProjectRoles roles;

	public ProjectReader(ProjectRoles roles) {
		this.roles = roles;
	}

	/** The project that the node is, or null. */
	public Project read(OutlineNode node) {
		if (!isProject(node))
			return null;
		List<ProjectSection> sections = sections(lines(node));
		Project project = ModelFactory.eINSTANCE.createProject();
		project.setTitle(node.text());
		project.getElements().addAll(sections);
		roles.assign(project, sections);
		return project;
	}

	/** True when the node is a project: it consists of labelled sections that say what it aims at and who has to do it. */
	public static boolean isProject(OutlineNode node) {
		boolean plain = node.marker().numeral() != Numeral.TASK && !node.holdsTable() && !node.text().isEmpty()
				&& !NoteMark.isIn(node.text());
		List<String> lines = plain ? lines(node) : List.of();
		if (lines.isEmpty() || lines.size() > LONGEST || SectionLabel.of(lines.get(0)).isEmpty())
			return false;
		Set<ProjectSectionKind> kinds = EnumSet.noneOf(ProjectSectionKind.class);
		lines.forEach(line -> SectionLabel.of(line).ifPresent(label -> kinds.add(label.kind())));
		return kinds.stream().anyMatch(AIMS::contains) && kinds.stream().anyMatch(DUTIES::contains);
	}

	private static List<String> lines(OutlineNode node) {
		return node.linesBelow().stream().flatMap(line -> SectionLabel.parts(line).stream()).toList();
	}

	private static List<ProjectSection> sections(List<String> lines) {
		List<ProjectSection> sections = new ArrayList<>();
		List<String> paragraphs = new ArrayList<>();
		for (String line : lines) {
			Optional<SectionLabel> label = SectionLabel.of(line);
			if (label.isEmpty()) {
				paragraphs.add(line);
				continue;
			}
			fill(sections, paragraphs);
			sections.add(section(label.get()));
			if (!label.get().text().isEmpty())
				paragraphs.add(label.get().text());
		}
		fill(sections, paragraphs);
		return sections;
	}

	private static ProjectSection section(SectionLabel label) {
		ProjectSection section = ModelFactory.eINSTANCE.createProjectSection();
		section.setKind(label.kind());
		section.setHeading(label.heading());
		return section;
	}

	private static void fill(List<ProjectSection> sections, List<String> paragraphs) {
		if (!paragraphs.isEmpty())
			sections.get(sections.size() - 1).setText(PlainProse.of(paragraphs));
		paragraphs.clear();
	}
}
