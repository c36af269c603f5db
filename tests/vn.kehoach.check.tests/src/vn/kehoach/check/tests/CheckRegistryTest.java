package vn.kehoach.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckFamily;
import vn.kehoach.check.CheckRegistry;

final class CheckRegistryTest {
	@Test
	void everyCodeStandsForOneRule() {
		List<String> codes = CheckRegistry.descriptions().stream().map(CheckDescription::code).toList();
		assertEquals(codes.size(), new HashSet<>(codes).size());
		assertEquals(codes.stream().sorted().toList(), codes);
	}

	@Test
	void theChecksAreListedInTheOrderOfTheirCodes() {
		List<String> codes = CheckRegistry.checks().stream().map(check -> check.description().code()).toList();
		assertEquals(codes.stream().sorted().toList(), codes);
	}

	@Test
	void aRuleIsFoundByItsCodeInAnyCase() {
		assertEquals("KH201", CheckRegistry.find("kh201").orElseThrow().code());
		assertEquals("KH001", CheckRegistry.find("KH001").orElseThrow().code());
		assertTrue(CheckRegistry.find("KH999").isEmpty());
	}

	@Test
	void theCodeNamesTheFamily() {
		assertEquals(CheckFamily.ROLES, CheckRegistry.find("KH201").orElseThrow().family());
		assertEquals(CheckFamily.LANGUAGE, CheckRegistry.find("KH601").orElseThrow().family());
	}
}
