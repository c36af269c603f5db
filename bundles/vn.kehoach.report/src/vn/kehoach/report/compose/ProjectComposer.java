package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProjectSectionKind;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseParagraphs;
import vn.kehoach.model.wording.ProjectWording;
import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/** Composes the sections of a project. */
final class ProjectComposer {
	private static final List<ProjectSectionKind> PRINTED_FROM_ATTRIBUTES = List.of(ProjectSectionKind.LEAD, ProjectSectionKind.PARTNERS,
			ProjectSectionKind.DEADLINE);

	private final ProseComposer prose;

	ProjectComposer(ProseComposer prose) {
		this.prose = prose;
	}

	/** A section: its label, its first paragraph on the same line, its other paragraphs. */
	List<StyledParagraph> section(ProjectSection section) {
		List<StyledParagraph> paragraphs = new ArrayList<>();
		String heading = ProjectWording.heading(section);
		for (ProseParagraph paragraph : ProseParagraphs.of(section.getText())) {
			boolean first = paragraphs.isEmpty();
			paragraphs.add(first ? labelled(heading, paragraph) : prose.paragraph(paragraph, ParagraphStyle.BODY));
		}
		if (paragraphs.isEmpty() && !heading.isEmpty())
			paragraphs.add(StyledParagraph.of(style(heading), TextRuns.of(heading)));
		return paragraphs;
	}

	private StyledParagraph labelled(String heading, ProseParagraph paragraph) {
		TextRuns runs = new TextRuns().add(heading.isEmpty() ? "" : heading + " ", Emphasis.ITALIC);
		prose.append(paragraph, Emphasis.STYLE, runs);
		return StyledParagraph.of(style(heading), runs.toList());
	}

	/** The sections that the project's attributes print because none of its own does. */
	static List<StyledParagraph> attributes(Project project) {
		List<StyledParagraph> paragraphs = new ArrayList<>();
		for (ProjectSectionKind kind : PRINTED_FROM_ATTRIBUTES) {
			String text = ProjectWording.text(project, kind);
			String heading = ProjectWording.heading(kind);
			if (!text.isEmpty())
				paragraphs.add(StyledParagraph.of(style(heading),
						new TextRuns().add(heading + " ", Emphasis.ITALIC).add(text, Emphasis.STYLE).toList()));
		}
		return paragraphs;
	}

	private static ParagraphStyle style(String heading) {
		return heading.startsWith("-") ? ParagraphStyle.BULLET : ParagraphStyle.BODY;
	}
}
