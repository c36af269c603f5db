package vn.kehoach.dsl.text;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Article;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Chapter;
import vn.kehoach.model.Clause;
import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.Part;
import vn.kehoach.model.Point;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Section;
import vn.kehoach.model.Table;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.Viewpoint;
import vn.kehoach.model.util.ModelSwitch;

/** Writes the elements of a body, one case a kind. */
final class BodyText extends ModelSwitch<Boolean> {
	private final ElementText text;
	private final DivisionText divisions;
	private final TableText tables;
	private final IndicatorTableText indicatorTables;
	private final AssignmentTableText assignmentTables;

	BodyText(ElementText text) {
		this.text = text;
		divisions = new DivisionText(text, this::doSwitch);
		tables = new TableText(text);
		indicatorTables = new IndicatorTableText(text, tables);
		assignmentTables = new AssignmentTableText(text, tables, this::doSwitch);
	}

	@Override
	public Boolean casePart(Part part) {
		return divisions.write(part, "phần");
	}

	@Override
	public Boolean caseChapter(Chapter chapter) {
		return divisions.write(chapter, "chương");
	}

	@Override
	public Boolean caseSection(Section section) {
		return divisions.write(section, "mục");
	}

	@Override
	public Boolean caseArticle(Article article) {
		return divisions.write(article, "điều");
	}

	@Override
	public Boolean caseTheme(Theme theme) {
		return divisions.write(theme, "nhóm nhiệm vụ");
	}

	@Override
	public Boolean caseViewpoint(Viewpoint viewpoint) {
		return divisions.write(viewpoint, "quan điểm");
	}

	@Override
	public Boolean caseClause(Clause clause) {
		return divisions.write(clause, "khoản");
	}

	@Override
	public Boolean casePoint(Point point) {
		return divisions.write(point, "điểm");
	}

	@Override
	public Boolean caseAnnex(Annex annex) {
		return divisions.write(annex, "phụ lục");
	}

	@Override
	public Boolean caseTask(Task task) {
		return divisions.write(task);
	}

	@Override
	public Boolean caseProject(Project project) {
		return divisions.write(project);
	}

	@Override
	public Boolean caseProjectSection(ProjectSection section) {
		text.begin(false, section, section.getKind().getLiteral());
		text.inline("ghi", section.getHeading());
		if (section.getText() == null)
			text.layout().token("đứng riêng");
		else
			text.prose(section.getText());
		return true;
	}

	@Override
	public Boolean caseThemeInclusion(ThemeInclusion inclusion) {
		text.begin(false, inclusion, "đưa vào");
		text.reference(inclusion.getTheme());
		return true;
	}

	@Override
	public Boolean caseMilestone(Milestone milestone) {
		text.begin(false, milestone, "đợt");
		if (milestone.getDate() != null)
			text.layout().token(milestone.getDate().toString());
		text.inline("dấu đầu", milestone.getMarker());
		text.prose(milestone.getText());
		return true;
	}

	@Override
	public Boolean caseTable(Table table) {
		return tables.write(table);
	}

	@Override
	public Boolean caseIndicatorTable(IndicatorTable table) {
		return indicatorTables.write(table);
	}

	@Override
	public Boolean caseAssignmentTable(AssignmentTable table) {
		return assignmentTables.write(table);
	}

	@Override
	public Boolean caseProse(Prose prose) {
		text.layout().begin(false);
		text.prose(prose);
		return true;
	}

	@Override
	public Boolean caseDivision(Division division) {
		return defaultCase(division);
	}

	@Override
	public Boolean defaultCase(EObject element) {
		throw new IllegalArgumentException("The language has no text for " + element.eClass().getName());
	}
}
