package vn.kehoach.server.overview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.indicator.ComputedComparison;
import vn.kehoach.model.indicator.IndicatorRow;
import vn.kehoach.model.indicator.IndicatorRows;
import vn.kehoach.model.indicator.IndicatorValues;
import vn.kehoach.model.indicator.ValueWording;
import vn.kehoach.server.protocol.overview.GridCell;
import vn.kehoach.server.protocol.overview.GridCell.State;
import vn.kehoach.server.protocol.overview.GridColumn;
import vn.kehoach.server.protocol.overview.GridRow;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.server.scope.Scope;

/** The indicators of a scope with their values. */
public final class Indicators {
	private final Scope scope;
	private final Problems problems;

	/** Of a scope. */
	public Indicators(Scope scope, Problems problems) {
		this.scope = scope;
		this.problems = problems;
	}

	/** The grid of the indicators that the scope declares; where it declares none, of those that its tables list. */
	public IndicatorGrid grid() {
		List<IndicatorTable> tables = scope.all(IndicatorTable.class);
		List<IndicatorRow> rows = rows(tables);
		List<Indicator> indicators = rows.stream().map(IndicatorRow::listing).filter(Indicator.class::isInstance)
				.map(Indicator.class::cast).toList();
		GridColumns columns = new GridColumns(indicators, tables);
		Set<Resource> files = new LinkedHashSet<>(scope.files());
		rows.forEach(row -> files.add(row.listing().eResource()));
		CellFindings findings = new CellFindings(files, problems);
		return new IndicatorGrid(columns.all(), rows.stream().map(row -> row(row, columns, findings)).toList());
	}

	private List<IndicatorRow> rows(List<IndicatorTable> tables) {
		List<IndicatorListing> declared = new ArrayList<>();
		for (PlanFile file : scope.files().stream().flatMap(file -> file.getContents().stream()).filter(PlanFile.class::isInstance)
				.map(PlanFile.class::cast).toList())
			file.getEntries().stream().filter(IndicatorListing.class::isInstance).map(IndicatorListing.class::cast)
					.forEach(declared::add);
		if (declared.isEmpty())
			tables.stream().flatMap(table -> table.getListings().stream()).filter(listing -> !listing.eIsProxy()).distinct()
					.forEach(declared::add);
		return IndicatorRows.of(declared);
	}

	private GridRow row(IndicatorRow row, GridColumns columns, CellFindings findings) {
		IndicatorListing listing = row.listing();
		boolean group = !(listing instanceof Indicator);
		List<String> owners = listing instanceof Indicator indicator
				? indicator.getOwners().stream().map(Assignee::getLabel).filter(Objects::nonNull).toList()
				: List.of();
		List<GridCell> cells = listing instanceof Indicator indicator
				? columns.all().stream().map(column -> cell(indicator, column, columns.behind(column), findings)).toList()
				: List.of();
		return new GridRow(listing.getId(), group, row.depth(), row.number(), Objects.requireNonNullElse(listing.getLabel(), ""),
				listing instanceof Indicator indicator ? indicator.getUnit() : null, owners, scope.place(listing), cells);
	}

	private GridCell cell(Indicator indicator, GridColumn column, IndicatorColumn behind, CellFindings findings) {
		if (column.comparison() != null)
			return new GridCell(ComputedComparison.text(indicator, behind), State.COMPUTED,
					ComputedComparison.of(indicator, behind).map(number -> number.stripTrailingZeros().toPlainString()).orElse(null), null,
					findings.of(indicator, column));
		Optional<IndicatorValue> value = IndicatorValues.of(indicator, behind.getShown());
		return value.map(found -> new GridCell(ValueWording.of(found), state(found),
				found.getAmount() == null ? null : found.getAmount().toPlainString(),
				scope.place(found) == null ? null : scope.view(found.eResource()).range(found), findings.of(indicator, column.value())))
				.orElseGet(() -> new GridCell("", State.EMPTY, null, null, List.of()));
	}

	private static State state(IndicatorValue value) {
		return switch (value.getForm()) {
		case EXACT -> State.NUMBER;
		case MISSING -> State.MISSING;
		case WORDS -> State.WORDS;
		default -> State.BOUND;
		};
	}
}
