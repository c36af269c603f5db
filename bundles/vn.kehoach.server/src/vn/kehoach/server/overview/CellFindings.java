package vn.kehoach.server.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import vn.kehoach.model.CellOverride;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.server.protocol.overview.GridCell.CellFinding;

/** The findings about values and computed cells, by the indicator and the column of the grid. */
final class CellFindings {
	private final Map<IndicatorListing, Map<Object, List<CellFinding>>> found = new IdentityHashMap<>();

	/** Takes the findings of files. */
	CellFindings(Iterable<? extends Resource> files, Problems problems) {
		for (Resource file : files)
			if (file instanceof XtextResource parsed && parsed.getParseResult() != null)
				problems.issues(parsed).forEach(issue -> add(issue, parsed));
	}

	private void add(Issue issue, XtextResource file) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), Problems.orZero(issue.getOffset()));
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		IndicatorValue value = EcoreUtil2.getContainerOfType(element, IndicatorValue.class);
		CellOverride override = EcoreUtil2.getContainerOfType(element, CellOverride.class);
		CellFinding finding = new CellFinding(issue.getCode(), Problems.severity(issue), issue.getMessage());
		if (value != null)
			put((IndicatorListing) value.eContainer(), GridColumns.of(value), finding);
		else if (override != null)
			add(override, finding);
	}

	private void add(CellOverride override, CellFinding finding) {
		List<IndicatorColumn> columns = ((IndicatorTable) override.eContainer()).getColumns();
		if (override.getColumn() < 1 || override.getColumn() > columns.size() || override.getListing() == null)
			return;
		IndicatorColumn column = columns.get(override.getColumn() - 1);
		if (column.getKind() == ColumnKind.COMPARISON && column.getShown() != null && column.getBase() != null)
			put(override.getListing(), GridColumns.grid(column), finding);
		else if (column.getKind() == ColumnKind.VALUE && column.getShown() != null)
			put(override.getListing(), GridColumns.of(column.getShown()), finding);
	}

	private void put(IndicatorListing listing, Object column, CellFinding finding) {
		found.computeIfAbsent(listing, key -> new HashMap<>()).computeIfAbsent(column, key -> new ArrayList<>()).add(finding);
	}

	/** The findings about a cell: the column is that of a value, or a computed one of the grid. */
	List<CellFinding> of(IndicatorListing listing, Object column) {
		return found.getOrDefault(listing, Map.of()).getOrDefault(column, List.of());
	}
}
