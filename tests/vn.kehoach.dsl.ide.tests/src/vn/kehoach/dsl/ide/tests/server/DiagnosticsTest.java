package vn.kehoach.dsl.ide.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class DiagnosticsTest {
	@TempDir
	Path folder;

	@Test
	void an_unknown_agency_is_told_where_it_stands_and_goes_when_it_is_mended() {
		try (Editor editor = Editor.in(folder)) {
			editor.open("a.kehoach", """
					cơ quan STC "Sở Tài chính"
					nhóm cơ quan Cac "các sở" gồm STC, STCX
					""");

			List<Diagnostic> unknown = editor.diagnostics("a.kehoach", "KH101");
			assertEquals(1, unknown.size());
			assertEquals("STCX", editor.at("a.kehoach", unknown.get(0).getRange()));
			assertEquals(DiagnosticSeverity.Error, unknown.get(0).getSeverity());
			assertEquals("kehoach", unknown.get(0).getSource());

			editor.edit("a.kehoach", "STCX", "STC");
			assertTrue(editor.diagnostics("a.kehoach", "KH101").isEmpty());
		}
	}
}
