package vn.kehoach.dsl.ide.tests.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class CompletionTest {
	private static final String REGISTRY = """
			cơ quan STC "Sở Tài chính" viết tắt "STC"
			cơ quan STP "Sở Tư pháp"
			cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
			cơ quan HoaBinh "Ủy ban nhân dân xã Hoà Bình"
			nhóm cơ quan CacNganh "các sở, ban, ngành" gồm STC, STP
			văn bản NQ68 nghị quyết "68-NQ/TW" ngày 2025-05-04 về "phát triển kinh tế tư nhân"
			chỉ tiêu GRDP "Tốc độ tăng GRDP" { đơn vị "%" 2026 ước 8,2 2027 kế hoạch 8,5 }
			""";

	@TempDir
	private Path folder;
	private Editor editor;

	@BeforeEach
	void open() {
		editor = Editor.in(folder);
		editor.open("chung.kehoach", REGISTRY);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	private Completed inTask(String attributes) {
		return Completed.in(editor, """
				quyết định QD2027 năm 2027 {
					ngày 2027-01-20
					điều "Ban hành" {
						nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
							nhiệm vụ Truoc {
								chủ trì STP
								\"""
								Việc đã xong.
								\"""
							}
							nhiệm vụ RaSoat {
								%s
							}
						}
					}
				}
				""".formatted(attributes));
	}

	@ParameterizedTest
	@CsvSource({ "chủ tr,chủ trì", "chu tri,chủ trì", "CHU TR,chủ trì", "phối  h,phối hợp với", "chủ trì t,chủ trì thực hiện",
			"han din,hạn định kỳ" })
	void aHalfTypedKeywordIsProposedAsAWholeWhateverItsTones(String typed, String keyword) {
		Completed completed = inTask(typed + "|");
		assertEquals(CompletionItemKind.Keyword, completed.item(keyword).getKind());
		assertEquals(keyword, completed.lineAfter(keyword));
	}

	@Test
	void whatIsTypedInDecomposedLettersIsReplacedToTheLetter() {
		String typed = Normalizer.normalize("chủ tr", Normalizer.Form.NFD);
		assertEquals("chủ trì", inTask(typed + "|").lineAfter("chủ trì"));
	}

	@Test
	void onlyWhatIsPossibleIsProposed() {
		List<String> labels = inTask("|").labels();
		assertTrue(labels.containsAll(List.of("chủ trì", "phối hợp với", "hạn", "hạn định kỳ", "đề mục")), labels.toString());
		assertFalse(labels.contains("nơi nhận"), labels.toString());
		assertFalse(labels.contains("viết tắt"), labels.toString());
		assertTrue(labels.stream().noneMatch(label -> label.matches("[{}\"\\[\\],;:]+|value|id|ID")), labels.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tai chinh", "Tài ch", "STC", "stc", "so tai", "Sở T" })
	void anAgencyIsFoundByItsNameWithOrWithoutTonesAndByItsId(String typed) {
		Completed completed = inTask("chủ trì " + typed + "|");
		assertEquals("chủ trì STC", completed.lineAfter("STC – Sở Tài chính"));
	}

	@Test
	void aToneOnTheOtherVowelFindsTheNameToo() {
		assertEquals("chủ trì HoaBinh", inTask("chủ trì hòa b|").lineAfter("HoaBinh – Ủy ban nhân dân xã Hoà Bình"));
	}

	@Test
	void theFilterTextBeginsWithWhatWasTyped() {
		CompletionItem item = inTask("chủ trì tai ch|").item("STC – Sở Tài chính");
		assertEquals("tai chinh", item.getFilterText());
	}

	@Test
	void anAgencyThatHasEndedComesAfterThoseThatExist() {
		List<String> labels = inTask("chủ trì so|").labels();
		assertEquals(List.of("STC – Sở Tài chính", "STP – Sở Tư pháp", "SKHDT – Sở Kế hoạch và Đầu tư"), labels.subList(0, 3));
		assertEquals("cơ quan; hết ngày 28/02/2025; thay bởi STC", inTask("chủ trì ke hoach|").items().get(0).getDetail());
	}

	@Test
	void afterARoleTheNextAttributesAndSeparatorsFollow() {
		assertTrue(inTask("chủ trì STC pho|").labels().containsAll(List.of("phối hợp với", "phối hợp")));
	}

	@Test
	void theDeadlineIsProposedFromTheDocumentsYear() {
		Completed completed = inTask("hạn 2027-0|");
		assertEquals("2027-03-31", completed.labels().get(0));
		assertEquals("hạn 2027-06-30", completed.lineAfter("2027-06-30"));
	}

	@Test
	void aReferenceInProseOffersWhatCanBeMentionedAndClosesItself() {
		Completed completed = inTask("\"\"\"Theo [[| và quy định.\"\"\"");
		assertTrue(completed.labels().stream().anyMatch(label -> label.startsWith("NQ68 – Nghị quyết số 68-NQ/TW")),
				completed.labels().toString());
		assertTrue(completed.labels().contains("GRDP – Tốc độ tăng GRDP"));
		assertTrue(completed.labels().stream().noneMatch(label -> label.startsWith("QD2027")), completed.labels().toString());
		assertEquals("\"\"\"Theo [[STC]] và quy định.\"\"\"", completed.lineAfter("STC – Sở Tài chính"));
	}

	@Test
	void aClosedReferenceIsNotClosedTwice() {
		assertEquals("\"\"\"Theo [[NQ68]].\"\"\"",
				inTask("\"\"\"Theo [[tu nhan|]].\"\"\"").lineAfter("NQ68 – Nghị quyết số 68-NQ/TW phát triển kinh tế tư nhân"));
	}

	@Test
	void aReferenceOffersItsFormsAndAnIndicatorItsValues() {
		assertEquals(Set.of("tự động", "đầy đủ", "ngắn", "viết tắt", "số hiệu"),
				Set.copyOf(inTask("\"\"\"Theo [[NQ68:|]].\"\"\"").labels()));
		assertEquals("\"\"\"Tăng [[GRDP.2027.kế hoạch]].\"\"\"", inTask("\"\"\"Tăng [[GRDP.20|]].\"\"\"").lineAfter("2027.kế hoạch"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sở Tài", "so tai chi", "Giao Sở Tài" })
	void anAgencyNameInRunningTextOffersItsLink(String typed) {
		Completed completed = inTask("\"\"\"" + typed + "|\"\"\"");
		assertTrue(completed.lineAfter("Sở Tài chính").endsWith("[[STC]]\"\"\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "theo 68-N", "Nghị quyết số 6" })
	void aNumberInRunningTextOffersTheLinkToItsDocument(String typed) {
		Completed completed = inTask("\"\"\"" + typed + "|\"\"\"");
		assertTrue(completed.lineAfter("Nghị quyết số 68-NQ/TW phát triển kinh tế tư nhân").endsWith("[[NQ68]]\"\"\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kết quả ", "của", "Rà soát", "sở" })
	void ordinaryWordsOfRunningTextOfferNothing(String typed) {
		assertEquals(List.of(), inTask("\"\"\"" + typed + "|\"\"\"").labels());
	}

	@Test
	void stringsAndCommentsAreLeftAlone() {
		assertEquals(List.of(), inTask("đề mục \"chu tri|\"").labels());
		assertEquals(List.of(), inTask("// chu tri|").labels());
	}

	@Test
	void theCodesOfChecksFollowTheirKeyword() {
		Completed completed = inTask("bỏ qua KH6|");
		assertTrue(completed.labels().stream().anyMatch(label -> label.startsWith("KH601 – ")), completed.labels().toString());
	}

	@Test
	void aRecitalOffersDocumentsFirst() {
		Completed completed = Completed.in(editor, "quyết định QD {\n\tcăn cứ |\n}\n");
		assertTrue(completed.labels().get(0).startsWith("NQ68"), completed.labels().toString());
	}

	@Test
	void aTaskIsOfferedAsASnippet() {
		Completed completed = Completed.in(editor, "nhóm nhiệm vụ A \"B\" {\n\tnhiem v|\n}\n");
		CompletionItem item = completed.item("nhiệm vụ …");
		assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
		assertTrue(item.getTextEdit().getLeft().getNewText().startsWith("nhiệm vụ ${1:"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "co quan", "van ban", "quyet dinh", "chi tieu", "nhom nhiem vu" })
	void everySnippetIsCorrectTextForAClientWithoutTabStops(String typed) {
		editor.close();
		editor = Editor.in(folder, params -> params.getCapabilities().getTextDocument().getCompletion().setCompletionItem(null));
		Completed completed = Completed.in(editor, typed + "|");
		CompletionItem snippet = completed.items().stream().filter(item -> item.getKind() == CompletionItemKind.Snippet).findFirst()
				.orElseThrow();
		assertEquals(InsertTextFormat.PlainText, snippet.getInsertTextFormat());
		completed.lineAfter(snippet.getLabel());
		assertEquals(List.of(), editor.diagnostics(Completed.FILE, "KH001"), editor.text(Completed.FILE));
		assertEquals(List.of(), editor.diagnostics(Completed.FILE, "KH003"), editor.text(Completed.FILE));
	}

	@Test
	void aShippedRegistryIsOfferedInQuotes() {
		assertEquals("dùng \"cơ quan 2025\"", Completed.in(editor, "dùng |\n").lineAfter("cơ quan 2025"));
	}

	@Test
	void anErrorAboveTheCaretDoesNotTakeTheProposalsAway() {
		Completed completed = Completed.in(editor, """
				quyết định QD2027 năm 2027 {
					trích yếu
					điều "Ban hành" {
						nhiệm vụ A {
							chủ trì
							\"""Việc thứ nhất.\"""
						}
						nhiệm vụ B {
							chủ trì tai|
						}
					}
				}
				""");
		assertEquals("chủ trì STC", completed.lineAfter("STC – Sở Tài chính"));
	}

	@Test
	void theElementBehindAProposalIsDescribedWhenTheUserLooksAtIt() {
		Completed completed = inTask("chủ trì ke hoach|");
		String label = completed.labels().get(0);
		assertNull(completed.item(label).getDocumentation());
		String description = completed.documentation(label);
		assertTrue(description.startsWith("**Sở Kế hoạch và Đầu tư**"), description);
		assertTrue(description.contains("đến 28/02/2025"), description);
	}

	@Test
	void agenciesOfTheProductAreDescribedToo() {
		editor.open("dung.kehoach", "dùng \"cơ quan 2025\"\n");
		Completed completed = Completed.in(editor, "dùng \"cơ quan 2025\"\nnhóm cơ quan Nhom \"các bộ\" gồm bo tai chinh|\n");
		String label = completed.labels().get(0);
		assertTrue(completed.documentation(label).contains("Bộ Tài chính"), completed.documentation(label));
	}

	@Test
	void wordsOfTheLanguageHaveNoDescription() {
		assertEquals("", inTask("chủ tr|").documentation("chủ trì"));
	}

	@Test
	void linesThatEndTheWindowsWayDoNotMoveTheRange() {
		Completed completed = Completed.in(editor, "nhóm nhiệm vụ A \"B\" {\r\n\tnhiệm vụ C {\r\n\t\tchu tr|\r\n\t}\r\n}\r\n");
		assertEquals("chủ trì", completed.lineAfter("chủ trì"));
	}

	@Test
	void anIdThatIsAKeywordIsEscaped() {
		editor.open("them.kehoach", "cơ quan ^sở \"Sở Xây dựng\"\n");
		assertEquals("chủ trì ^sở", inTask("chủ trì xay d|").lineAfter("sở – Sở Xây dựng"));
	}

	@Test
	void detailsAreInEnglishForAnEnglishClient() {
		editor.close();
		editor = Editor.in(folder, params -> params.setLocale("en-GB"));
		editor.open("chung.kehoach", REGISTRY);
		try {
			assertEquals("agency; ended on 28/02/2025; replaced by STC", inTask("chủ trì ke hoach|").items().get(0).getDetail());
		} finally {
			editor.close();
			editor = Editor.in(folder, params -> params.setLocale("vi"));
		}
	}

	@Test
	void aClientWithoutTagsGetsNone() {
		assertTrue(inTask("chủ trì ke hoach|").items().get(0).getTags() == null);
	}
}
