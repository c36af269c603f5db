package vn.kehoach.importer.indicator;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.importer.table.TableTexts;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.indicator.ColumnHeading;

/** Makes an indicator table of a table whose headings name indicators and the years of their values. */
final class IndicatorTableReader {
	private static final int MOST_HEAD_ROWS = 4;
	private final ListingTree tree = new ListingTree();
	private final Map<IndicatorListing, List<String>> cells = new IdentityHashMap<>();
	private final BodyRegistry bodies;
	private final LocalityRegistry localities;
	private final int issued;

	/** @param issued the year of the document; 0 when not known */
	IndicatorTableReader(BodyRegistry bodies, LocalityRegistry localities, int issued) {
		this.localities = localities;
		this.issued = issued;
		this.bodies = bodies;
	}

	/**
	 * The table with its indicators; empty when the table is no indicator table or a row cannot be placed.
	 *
	 * @param above the texts above the table, the nearest first
	 */
	Optional<ReadTable> read(SourceTable source, Table table, List<String> above) {
		int head = table.getHeaderRows();
		if (head == 0 || head > MOST_HEAD_ROWS || head >= table.getRows().size() || source.columns() == 0)
			return Optional.empty();
		TableTexts texts = new TableTexts(source, table);
		int named = texts.numbersColumns(head - 1) ? head - 1 : head;
		head += texts.numbersColumns(head) ? 1 : 0;
		ValueContext context = new ValueContext(above, issued);
		Optional<List<ReadColumn>> columns = new ColumnReader(context).read(texts.headings(named));
		if (columns.isEmpty() || !rows(texts, head, new RowReader(columns.get(), bodies, localities)))
			return Optional.empty();
		IndicatorTable read = ModelFactory.eINSTANCE.createIndicatorTable();
		read.setCaption(table.getCaption());
		read.setReviewNote(context.isGuessed() ? ImportMessages.note("review.value-kind") : null);
		read.getListings().addAll(tree.roots());
		read.getColumns().addAll(new ColumnMaker(columns.get(), cells, localities).columns());
		headings(read, table, head);
		numbers(columns.get());
		cells.keySet().stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).forEach(RowShares::mark);
		return Optional.of(new ReadTable(read, cells));
	}

	/** Adds the rows to the tree; false when one has no name or none has a number for a value. */
	private boolean rows(TableTexts texts, int head, RowReader reader) {
		boolean valued = false;
		for (int i = head; i < texts.rows(); i++) {
			List<String> row = texts.row(i);
			if (!reader.hasName(row))
				return false;
			IndicatorListing listing = reader.add(row, tree);
			cells.put(listing, row);
			valued |= reader.values(listing).stream().anyMatch(value -> value.getForm() != ValueForm.WORDS && value.getAmount() != null);
		}
		return valued;
	}

	private static void headings(IndicatorTable read, Table table, int head) {
		List<TableCell> first = table.getRows().get(0).getCells();
		if (head > 1 || first.stream().anyMatch(cell -> cell.getColumnSpan() > 1)) {
			read.getHeadings().addAll(EcoreUtil.copyAll(table.getRows().subList(0, head)));
			return;
		}
		for (int i = 0; i < first.size(); i++) {
			IndicatorColumn column = read.getColumns().get(i);
			String heading = first.get(i).getText().replace('\n', ' ');
			column.setHeading(ColumnHeading.computed(column).equals(heading) ? null : heading);
		}
	}

	private void numbers(List<ReadColumn> columns) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).kind() == ColumnKind.NUMBER)
				places.add(i);
		}
		if (places.size() != 1)
			return;
		Map<IndicatorListing, String> printed = new IdentityHashMap<>();
		cells.forEach((listing, row) -> printed.put(listing, row.get(places.get(0))));
		new RowNumbers(printed).settle(tree.roots());
	}
}
