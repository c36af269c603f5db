package vn.kehoach.check.passage;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.PrintedReferences;
import vn.kehoach.model.Division;
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

	private static List<Passage> value(EObject element, EAttribute feature, PassageKind kind) {
		String value = (String) element.eGet(feature);
		if (value == null || value.isEmpty())
			return List.of();
		List<Passage> passages = new ArrayList<>();
		int start = 0;
		for (String line : value.split("\n", -1)) {
			passages.add(new Passage(element, kind, line, List.of(new PassageSegment(0, line.length(), element, feature, -1, start))));
			start += line.length() + 1;
		}
		return passages;
	}
}
