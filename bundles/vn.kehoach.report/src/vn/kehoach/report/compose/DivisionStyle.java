package vn.kehoach.report.compose;

import vn.kehoach.model.Article;
import vn.kehoach.model.Division;
import vn.kehoach.model.Part;
import vn.kehoach.model.Point;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.report.layout.ParagraphStyle;

/**
 * The styles of a division's first line.
 *
 * @param heading when the line is a title
 * @param runIn when the number runs into the first paragraph
 */
record DivisionStyle(ParagraphStyle heading, ParagraphStyle runIn) {

	static DivisionStyle of(Division division) {
		return switch (division) {
		case Part part -> new DivisionStyle(ParagraphStyle.PART_HEADING, ParagraphStyle.PART_HEADING);
		case Article article -> new DivisionStyle(ParagraphStyle.ARTICLE, ParagraphStyle.ARTICLE);
		case Theme theme -> new DivisionStyle(ParagraphStyle.THEME_HEADING, ParagraphStyle.CLAUSE);
		case Task task -> new DivisionStyle(ParagraphStyle.TASK_HEADING, ParagraphStyle.CLAUSE);
		case Project project -> new DivisionStyle(ParagraphStyle.PROJECT_HEADING, ParagraphStyle.CLAUSE);
		case Point point -> new DivisionStyle(ParagraphStyle.POINT, ParagraphStyle.POINT);
		default -> new DivisionStyle(ParagraphStyle.CLAUSE_HEADING, ParagraphStyle.CLAUSE);
		};
	}
}
