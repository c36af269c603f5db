package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.report.pdf.font.FaceStyle;
import vn.kehoach.report.pdf.font.FontFaces;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.text.BalancedLines;
import vn.kehoach.report.pdf.text.BindingRule;
import vn.kehoach.report.pdf.text.ForcedBreak;
import vn.kehoach.report.pdf.text.Line;
import vn.kehoach.report.pdf.text.LineBreaker;
import vn.kehoach.report.pdf.text.StyledRun;
import vn.kehoach.report.pdf.text.TextStyle;
import vn.kehoach.report.pdf.text.Word;
import vn.kehoach.report.pdf.text.WordSplitter;

/** Where lines end. */
class LineBreakerTest {
	private final TextStyle style = TextStyle.plain(new FontFaces().face(FaceStyle.REGULAR), 14);
	private final LineBreaker breaker = new LineBreaker();

	@Test
	void aLineTakesAsManyWordsAsFit() {
		assertEquals(List.of("một hai ba", "bốn năm"), lines("một hai ba bốn năm", width("một hai ba") + 1, 0, false));
	}

	@Test
	void theFirstLineLosesItsIndent() {
		assertEquals(List.of("một hai", "ba bốn năm"), lines("một hai ba bốn năm", width("ba bốn năm") + 1, 20, false));
	}

	@Test
	void aNumberStaysWithTheWordBeforeIt() {
		assertEquals(List.of("theo quy định tại", "Điều 12 của Luật"),
				lines("theo quy định tại Điều 12 của Luật", width("theo quy định tại Điều ") + 2, 0, false));
	}

	@Test
	void noLineBeginsOrEndsWithADash() {
		for (double width = width("kinh tế - xã "); width < 300; width += 3) {
			for (String line : lines("phát triển kinh tế - xã hội và văn hóa – du lịch của tỉnh", width, 0, true)) {
				assertFalse(line.startsWith("-") || line.startsWith("–") || line.endsWith("-") || line.endsWith("–"), line);
			}
		}
	}

	@Test
	void boundWordsAreNeverthelessPartedWhenTheyAreLongerThanALine() {
		assertEquals(List.of("Nguyễn -", "Nguyễn -", "Nguyễn"),
				lines("Nguyễn - Nguyễn - Nguyễn", width("Nguyễn - Ng"), 0, false));
	}

	@Test
	void anOverlongWordIsDividedBehindItsSigns() {
		assertEquals(List.of("68/2025/", "NĐ-CP-", "BTC"), lines("68/2025/NĐ-CP-BTC", width("68/2025/N"), 0, false));
	}

	@Test
	void blanksShrinkALittleToTakeInAWordInsteadOfStretchingALot() {
		String text = "một hai ba bốn năm sáu bảy tám nghiêng mười";
		double room = width("một hai ba bốn năm sáu bảy tám nghiêng") - 2;
		assertEquals("một hai ba bốn năm sáu bảy tám nghiêng", lines(text, room, 0, true).getFirst());
		assertEquals("một hai ba bốn năm sáu bảy tám", lines(text, room, 0, false).getFirst());
	}

	@Test
	void anEmptyParagraphHasOneEmptyLine() {
		assertEquals(List.of(""), lines("", 100, 0, true));
	}

	@Test
	void aForcedBreakEndsALineAndItIsNotStretched() {
		List<Word> words = new WordSplitter(new BindingRule())
				.split(List.of(run("một hai"), new ForcedBreak(), run("ba")));
		List<Line> lines = breaker.lines(words, 400, 0, true);
		assertEquals(2, lines.size());
		assertTrue(lines.getFirst().ended());
	}

	@Test
	void centredLinesAreBalancedWithoutNeedingMoreLines() {
		List<Word> words = split("Về nhiệm vụ giải pháp chủ yếu của năm hai nghìn không trăm hai mươi bảy");
		double width = width("Về nhiệm vụ giải pháp chủ yếu của năm hai nghìn không trăm");
		List<Line> plain = breaker.lines(words, width, 0, false);
		List<Line> balanced = new BalancedLines(breaker).lines(words, width);
		assertEquals(plain.size(), balanced.size());
		assertTrue(balanced.getLast().natural() > plain.getLast().natural());
		assertTrue(balanced.stream().allMatch(line -> line.natural() <= width && line.room() == width));
	}

	@ParameterizedTest
	@CsvSource({ "Điều,5,true", "điểm,b,false", "ngày,05,true", "tế-,xã,true", "8%,trở,false", "95,%,true", "tế,-,true", "–,xã,true",
			"xã,hội,false",
			"số,12/NQ-HĐND,true" })
	void bindingRule(String word, String next, boolean bound) {
		assertEquals(bound, new BindingRule().binds(word, next));
	}

	private List<String> lines(String text, double width, double indent, boolean justified) {
		return breaker.lines(split(text), width, indent, justified).stream()
				.map(LineBreakerTest::text).toList();
	}

	private static String text(Line line) {
		return line.words().stream().map(word -> word.text() + (word.after().hasBlank() ? " " : ""))
				.collect(Collectors.joining()).strip();
	}

	private List<Word> split(String text) {
		return new ArrayList<>(new WordSplitter(new BindingRule()).split(List.of(run(text))));
	}

	private StyledRun run(String text) {
		return new StyledRun(text, style, Tag.document());
	}

	private double width(String text) {
		return style.width(text);
	}
}
