package vn.kehoach.model.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.text.Capitals;
import vn.kehoach.model.text.PlainLetters;

class VietnameseTextTest {

	@Test
	void plain_letters_have_no_tone_marks() {
		assertEquals("So Tai chinh, Dong Da, uong, Y", PlainLetters.of("Sở Tài chính, Đống Đa, ương, Ỷ"));
		assertEquals("So", PlainLetters.of("So\u031B\u0309"));
	}

	@Test
	void capitals_keep_the_marks() {
		assertEquals("ỦY BAN NHÂN DÂN", Capitals.all("Ủy ban nhân dân"));
		assertEquals("Đề nghị", Capitals.first("đề nghị"));
		assertEquals("", Capitals.first(""));
		assertTrue(Capitals.isAll("QĐ-UBND 1"));
		assertFalse(Capitals.isAll("123"));
		assertFalse(Capitals.isAll("Quyết"));
	}
}
