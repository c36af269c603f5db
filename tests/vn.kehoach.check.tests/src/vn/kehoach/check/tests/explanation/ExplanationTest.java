package vn.kehoach.check.tests.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.CheckRunner;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.explanation.CheckMessages;
import vn.kehoach.check.explanation.Explanation;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.tests.Checked;
import vn.kehoach.model.message.UserLanguage;

final class ExplanationTest {
	static List<CheckDescription> descriptions() {
		return CheckRegistry.descriptions();
	}

	static List<Check> checks() {
		return CheckRegistry.checks();
	}

	@ParameterizedTest
	@MethodSource("descriptions")
	void everyRuleIsExplainedInBothLanguages(CheckDescription check) {
		for (UserLanguage language : UserLanguage.values()) {
			Explanation explanation = Explanation.of(check, language);
			assertFalse(explanation.title().isBlank());
			assertTrue(explanation.text().length() > 60, explanation.text());
			assertFalse(explanation.wrong().equals(explanation.right()));
		}
	}

	@ParameterizedTest
	@MethodSource("checks")
	void everyCheckHasAMessageAndALabelForItsFix(Check check) {
		assertTrue(CheckMessages.has(check.description().code() + ".message"));
		assertEquals(check.description().fixable(), CheckMessages.has(check.description().code() + ".fix"));
	}

	@ParameterizedTest
	@MethodSource("checks")
	void everyWrongExampleIsReportedAndNoRightOne(Check check) {
		Explanation explanation = Explanation.of(check.description(), UserLanguage.VIETNAMESE);
		assertEquals(1, findings(check, explanation.wrong()).size(), explanation.wrong());
		assertEquals(List.of(), findings(check, explanation.right()));
		assertEquals(check.description().fixable(), findings(check, explanation.wrong()).getFirst().fix().isPresent());
	}

	@ParameterizedTest
	@MethodSource("descriptions")
	void everyRightExampleIsAFileOfTheLanguage(CheckDescription check) {
		ResourceSet resources = Checked.load(Explanation.of(check, UserLanguage.VIETNAMESE).right());
		assertEquals(List.of(), resources.getResources().stream().flatMap(resource -> resource.getErrors().stream())
				.map(Resource.Diagnostic::getMessage).toList());
	}

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertEquals(keys("messages.properties"), keys("messages_en.properties"));
	}

	private static List<Finding> findings(Check check, String text) {
		List<Finding> findings = new ArrayList<>(Checked.run(List.of(check), Checked.load(text)));
		findings.addAll(new CheckRunner(List.of(check), SeverityProfile.DEFAULT).checkSource(text));
		return findings;
	}

	private static List<String> keys(String name) {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(CheckMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return properties.stringPropertyNames().stream().sorted().toList();
	}
}
