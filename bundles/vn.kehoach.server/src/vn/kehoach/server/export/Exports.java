package vn.kehoach.server.export;

import java.util.List;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedProjects;
import vn.kehoach.report.sheet.CsvWriter;
import vn.kehoach.report.sheet.Sheet;
import vn.kehoach.report.xlsx.XlsxWriter;
import vn.kehoach.server.output.WholeFile;
import vn.kehoach.server.overview.Overviews;
import vn.kehoach.server.protocol.overview.ExportParams;
import vn.kehoach.server.protocol.printing.FileResult;

/** Writes overviews into files. */
public final class Exports {
	private final Overviews overviews;

	@Inject
	Exports(Overviews overviews) {
		this.overviews = overviews;
	}

	/** Writes an overview of a scope. */
	public FileResult of(ServedProjects projects, ExportParams params) {
		Sheet sheet = switch (params.overview()) {
		case ASSIGNMENTS -> OverviewSheets.of(overviews.assignments(projects, params.scope()));
		case INDICATORS -> OverviewSheets.of(overviews.indicators(projects, params.scope()));
		case DEADLINES -> OverviewSheets.of(overviews.deadlines(projects, params.scope()));
		};
		return WholeFile.write(params.target(), out -> {
			switch (params.format()) {
			case XLSX -> new XlsxWriter().write(sheet, out);
			case CSV -> new CsvWriter().write(sheet, out);
			}
		}).map(problem -> new FileResult(List.of(), problem)).orElseGet(() -> new FileResult(List.of(params.target()), null));
	}
}
