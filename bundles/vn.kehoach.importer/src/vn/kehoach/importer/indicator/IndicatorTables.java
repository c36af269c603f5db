package vn.kehoach.importer.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Locality;
import vn.kehoach.model.Table;

/** The indicator tables of a document and the indicators in them. */
public final class IndicatorTables {
	private final List<ReadTable> tables = new ArrayList<>();
	private final LocalityRegistry localities = new LocalityRegistry();
	private final BodyRegistry bodies;
	private final int issued;

	/** @param issued the year of the document; 0 when not known */
	public IndicatorTables(BodyRegistry bodies, int issued) {
		this.issued = issued;
		this.bodies = bodies;
	}

	/**
	 * The indicator table that prints the words of the table; empty when the table is none.
	 *
	 * @param above the texts above the table, the nearest first
	 */
	public Optional<IndicatorTable> read(SourceTable source, Table table, List<String> above) {
		Optional<ReadTable> read = new IndicatorTableReader(bodies, localities, issued).read(source, table, above);
		read.ifPresent(tables::add);
		return read.map(ReadTable::table);
	}

	/** All groups and indicators, outermost ones only, in the order of the document. */
	public List<IndicatorListing> listings() {
		return tables.stream().flatMap(read -> read.table().getListings().stream()).toList();
	}

	/** The places that the tables compare. */
	public List<Locality> localities() {
		return localities.all();
	}

	/** Keeps what print would not compute alike; to be called when the names of bodies are settled. */
	public void settle() {
		tables.forEach(ReadTable::settle);
	}
}
