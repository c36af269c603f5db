package vn.kehoach.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.CheckRunner;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.SeverityProfileReading;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.model.message.UserLanguage;

final class SeverityProfileTest {
	private static final CheckDescription DOUBLED = CheckRegistry.find("KH601").orElseThrow();
	private static final CheckDescription BROKEN = CheckRegistry.find("KH502").orElseThrow();

	@Test
	void withoutWishesEveryCheckHasItsOwnSeverity() {
		assertEquals(Optional.of(Severity.WARNING), SeverityProfile.DEFAULT.severityOf(DOUBLED));
	}

	@Test
	void aProjectAsksForOtherSeverities() {
		SeverityProfile profile = SeverityProfileReading.of("""
				# the project's wishes
				KH502 = error

				kh601=off
				""").profile();
		assertEquals(Optional.of(Severity.ERROR), profile.severityOf(BROKEN));
		assertEquals(Optional.empty(), profile.severityOf(DOUBLED));
	}

	@Test
	void linesThatCannotBeReadAreNamed() {
		List<String> problems = SeverityProfileReading.of("KH502\nKH999=off\nKH502=fatal\n").problems().stream()
				.map(problem -> problem.line() + ": " + problem.message(UserLanguage.ENGLISH)).toList();
		assertEquals(List.of("1: A line reads CODE=severity: «KH502»", "2: There is no check «KH999»",
				"3: There is no severity «fatal» (error, warning, info, off)"), problems);
	}

	@Test
	void theRunnerObeysTheProfile() {
		var resources = Checked.load("cơ quan A \"Sở Một\"\ncơ quan B \"Sở Một\"\n");
		CheckContext context = CheckContext.of(resources);
		var file = context.registry().files().getFirst();
		List<Severity> raised = new CheckRunner(SeverityProfileReading.of("KH106=error").profile()).check(file, context).stream()
				.map(Finding::severity).toList();
		assertEquals(List.of(Severity.ERROR), raised);
		assertEquals(List.of(), new CheckRunner(SeverityProfileReading.of("KH106=off").profile()).check(file, context));
	}
}
