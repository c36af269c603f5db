package vn.kehoach.check.passage;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.PrintedReferences;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.Division;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Motto;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.RowCell;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.Task;
import vn.kehoach.model.util.ModelSwitch;

/** Reads the passages that an element itself prints, those of its contents excluded. */
public final class PassageReader extends ModelSwitch<List<Passage>> {
	private final PrintedReferences references;

	public PassageReader(PrintedReferences references) {
		this.references = references;
	}

	/** The passages of the element in the order of the text. */
	public List<Passage> of(EObject element) {
		return doSwitch(element);
	}

	@Override
	public List<Passage> caseProse(Prose prose) {
		return ProsePassages.of(prose, references);
	}

	@Override
	public List<Passage> caseTask(Task task) {
		List<Passage> passages = new ArrayList<>(caseDivision(task));
		passages.addAll(value(task, ModelPackage.Literals.TASK__HEADING_TEXT, PassageKind.HEADING));
		return passages;
	}

	@Override
	public List<Passage> caseDivision(Division division) {
		return value(division, ModelPackage.Literals.DIVISION__TITLE, PassageKind.HEADING);
	}

	@Override
	public List<Passage> caseProjectSection(ProjectSection section) {
		return value(section, ModelPackage.Literals.PROJECT_SECTION__HEADING, PassageKind.HEADING);
	}

	@Override
	public List<Passage> caseTable(Table table) {
		return value(table, ModelPackage.Literals.TABLE__CAPTION, PassageKind.HEADING);
	}

	@Override
	public List<Passage> caseTableCell(TableCell cell) {
		return value(cell, ModelPackage.Literals.TABLE_CELL__TEXT, PassageKind.CELL);
	}

	@Override
	public List<Passage> caseRowCell(RowCell cell) {
		return value(cell, ModelPackage.Literals.ROW_CELL__TEXT, PassageKind.CELL);
	}

	@Override
	public List<Passage> caseIndicatorListing(IndicatorListing listing) {
		return value(listing, ModelPackage.Literals.INDICATOR_LISTING__LABEL, PassageKind.CELL);
	}

	@Override
	public List<Passage> caseIndicator(Indicator indicator) {
		List<Passage> passages = new ArrayList<>(caseIndicatorListing(indicator));
		for (int index = 0; index < indicator.getSpellings().size(); index++)
			passages.addAll(lines(indicator, ModelPackage.Literals.INDICATOR__SPELLINGS, index, indicator.getSpellings().get(index),
					PassageKind.SPELLING));
		passages.addAll(value(indicator, ModelPackage.Literals.INDICATOR__NOTE, PassageKind.CELL));
		return passages;
	}

	@Override
	public List<Passage> caseIndicatorTable(IndicatorTable table) {
		return value(table, ModelPackage.Literals.INDICATOR_TABLE__CAPTION, PassageKind.HEADING);
	}

	@Override
	public List<Passage> caseIndicatorColumn(IndicatorColumn column) {
		return value(column, ModelPackage.Literals.INDICATOR_COLUMN__HEADING, PassageKind.CELL);
	}

	@Override
	public List<Passage> caseCellOverride(CellOverride cell) {
		return value(cell, ModelPackage.Literals.CELL_OVERRIDE__TEXT, PassageKind.CELL);
	}

	@Override
	public List<Passage> casePlanDocument(PlanDocument document) {
		return value(document, ModelPackage.Literals.PLAN_DOCUMENT__SUBJECT, PassageKind.LINE);
	}

	@Override
	public List<Passage> caseMotto(Motto motto) {
		return value(motto, ModelPackage.Literals.MOTTO__TEXT, PassageKind.LINE);
	}

	@Override
	public List<Passage> caseRecipient(Recipient recipient) {
		return value(recipient, ModelPackage.Literals.RECIPIENT__TEXT, PassageKind.LINE);
	}

	@Override
	public List<Passage> defaultCase(EObject element) {
		return List.of();
	}

	/** The lines of a text that an element prints, also of one that is not read with the others. */
	public static List<Passage> value(EObject element, EAttribute feature, PassageKind kind) {
		return lines(element, feature, -1, (String) element.eGet(feature), kind);
	}

	private static List<Passage> lines(EObject element, EAttribute feature, int index, String value, PassageKind kind) {
		if (value == null || value.isEmpty())
			return List.of();
		List<Passage> passages = new ArrayList<>();
		int start = 0;
		for (String line : value.split("\n", -1)) {
			passages.add(new Passage(element, kind, line, List.of(new PassageSegment(0, line.length(), element, feature, index, start))));
			start += line.length() + 1;
		}
		return passages;
	}
}
