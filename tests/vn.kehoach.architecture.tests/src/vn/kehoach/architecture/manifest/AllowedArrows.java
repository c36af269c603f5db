package vn.kehoach.architecture.manifest;

import java.util.Map;
import java.util.Set;

/**
 * Which bundle may depend on which; ARCHITECTURE.md draws the same. A bundle that is not listed here may depend on nothing of ours,
 * so a new bundle is entered on purpose.
 */
public final class AllowedArrows {
	private static final String MODEL = "vn.kehoach.model";
	private static final String CHECK = "vn.kehoach.check";
	private static final String REGISTRY = "vn.kehoach.registry";
	private static final String DSL = "vn.kehoach.dsl";
	private static final String IDE = "vn.kehoach.dsl.ide";
	private static final String COMPARE = "vn.kehoach.compare";
	private static final String ROLLOVER = "vn.kehoach.rollover";
	private static final String IMPORTER = "vn.kehoach.importer";
	private static final String REPORT = "vn.kehoach.report";
	private static final String HTML = "vn.kehoach.report.html";
	private static final String DOCX = "vn.kehoach.report.docx";
	private static final String PDF = "vn.kehoach.report.pdf";
	private static final String XLSX = "vn.kehoach.report.xlsx";
	private static final String SERVER = "vn.kehoach.server";

	private static final String UI_EDITOR = "vn.kehoach.ui.editor";
	private static final String UI = "vn.kehoach.ui";

	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			Map.entry(MODEL, Set.of()),
			Map.entry(CHECK, Set.of(MODEL)),
			Map.entry(REGISTRY, Set.of()),
			Map.entry(DSL, Set.of(MODEL, CHECK, REGISTRY)),
			Map.entry(IDE, Set.of(MODEL, CHECK, REGISTRY, DSL)),
			Map.entry(COMPARE, Set.of(MODEL)),
			Map.entry(ROLLOVER, Set.of(MODEL, CHECK, DSL)),
			Map.entry(IMPORTER, Set.of(MODEL)),
			Map.entry(REPORT, Set.of(MODEL)),
			Map.entry(HTML, Set.of(MODEL, REPORT)),
			Map.entry(DOCX, Set.of(MODEL, REPORT)),
			Map.entry(PDF, Set.of(MODEL, REPORT)),
			Map.entry(XLSX, Set.of(MODEL, REPORT)),
			Map.entry(SERVER, Set.of(MODEL, COMPARE, ROLLOVER, CHECK, REGISTRY, DSL, IDE, IMPORTER, REPORT, HTML, DOCX, PDF, XLSX)),
			Map.entry("vn.kehoach.cli",
					Set.of(MODEL, COMPARE, ROLLOVER, CHECK, REGISTRY, DSL, IDE, IMPORTER, REPORT, HTML, DOCX, PDF, SERVER)),
			Map.entry(UI_EDITOR, Set.of(MODEL, SERVER)),
			Map.entry(UI, Set.of(MODEL, SERVER, UI_EDITOR)),
			Map.entry("vn.kehoach.app", Set.of(MODEL, SERVER, UI_EDITOR, UI)));

	private AllowedArrows() {
	}

	/** Those of our bundles that this one may depend on. */
	public static Set<String> of(String bundle) {
		return ARROWS.getOrDefault(bundle, Set.of());
	}
}
