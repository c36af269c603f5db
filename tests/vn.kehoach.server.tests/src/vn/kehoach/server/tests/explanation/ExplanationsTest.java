package vn.kehoach.server.tests.explanation;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.explanation.ExplainParams;
import vn.kehoach.server.protocol.explanation.Explanation;
import vn.kehoach.server.tests.protocol.Desk;

class ExplanationsTest {
	@TempDir
	Path folder;

	@Test
	void aCheckIsExplainedWithAnExample() {
		try (Desk desk = Desk.in(folder)) {
			Explanation explanation = desk.ask(server -> server.explain(new ExplainParams("KH301")));
			assertTrue(explanation.markdown().startsWith("### KH301 " + explanation.title()), explanation::markdown);
			assertTrue(explanation.html().startsWith("<h3>KH301 ") && explanation.html().contains("<pre><code"), explanation::html);
		}
	}

	@Test
	void withoutACodeAllChecksAreListed() {
		try (Desk desk = Desk.in(folder)) {
			assertTrue(desk.ask(server -> server.explain(new ExplainParams(null))).html().contains("<h3>KH201 "));
		}
	}

	@Test
	void aCodeThatDoesNotExistHasNoTitle() {
		try (Desk desk = Desk.in(folder)) {
			assertNull(desk.ask(server -> server.explain(new ExplainParams("KH999"))).title());
		}
	}
}
