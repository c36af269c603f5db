package vn.kehoach.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.CheckRunner;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.language.DoubledWordCheck;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.message.UserLanguage;

final class CheckRunnerTest {
	private static final String REGISTRY = "cơ quan STP \"Sở Tư pháp\"\n";
	private static final String DOCUMENT = """
			quyết định QD {
				phần "Một của của hai" {
					nhiệm vụ A {
						chủ trì STP
						\"""
						Theo [[STP]]  và và sở .
						\"""
					}
				}
			}
			""";

	/** Counts what it is shown. */
	private record Counting(List<String> seen) implements ElementCheck<Division> {
		@Override
		public CheckDescription description() {
			return new CheckDescription("KH000", Severity.INFO, false);
		}

		@Override
		public Class<Division> subject() {
			return Division.class;
		}

		@Override
		public void check(Division element, CheckContext context, ObservationSink sink) {
			seen.add(element.eClass().getName());
			sink.report(Observation.of(FindingPlace.at(element)));
		}
	}

	@Test
	void aCheckSeesEveryElementOfItsClassOnceInTheOrderOfTheText() {
		List<String> seen = new ArrayList<>();
		Checked.run(List.of(new Counting(seen)), Checked.load(REGISTRY, DOCUMENT));
		assertEquals(List.of("Part", "Task"), seen);
	}

	@Test
	void findingsComeInTheOrderOfTheText() {
		List<String> codes = Checked.run(CheckRegistry.checks(), Checked.load(REGISTRY, DOCUMENT)).stream()
				.filter(finding -> finding.severity() == Severity.WARNING).map(finding -> finding.check().code()).toList();
		assertEquals(List.of("KH623", "KH601", "KH601", "KH602", "KH603"), codes);
	}

	@Test
	void findingsAreThoseOfTheFileAskedFor() {
		ResourceSet resources = Checked.load(REGISTRY, DOCUMENT);
		CheckContext context = CheckContext.of(resources);
		CheckRunner runner = new CheckRunner(List.of(new DoubledWordCheck()), SeverityProfile.DEFAULT);
		PlanFile registry = (PlanFile) resources.getResources().get(0).getContents().getFirst();
		PlanFile document = (PlanFile) resources.getResources().get(1).getContents().getFirst();
		assertEquals(List.of(), runner.check(registry, context));
		assertEquals(2, runner.check(document, context).size());
	}

	@Test
	void twoRunsFindTheSame() {
		ResourceSet resources = Checked.load(REGISTRY, DOCUMENT);
		assertEquals(messages(resources), messages(resources));
	}

	@Test
	void anEmptyFileHasNoFindings() {
		assertEquals(List.of(), Checked.run(CheckRegistry.checks(), Checked.load("")));
		assertEquals(List.of(), new CheckRunner(SeverityProfile.DEFAULT).checkSource(""));
	}

	@Test
	void aFileCutInTheMiddleIsCheckedWithoutFailure() {
		for (int end = 0; end < DOCUMENT.length(); end += 7)
			Checked.run(CheckRegistry.checks(), Checked.load(REGISTRY, DOCUMENT.substring(0, end)));
	}

	private static List<String> messages(ResourceSet resources) {
		return Checked.run(CheckRegistry.checks(), resources).stream().map((Finding finding) -> finding.message(UserLanguage.ENGLISH))
				.toList();
	}
}
