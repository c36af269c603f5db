package vn.kehoach.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.kehoach.report.layout.SampleLayouts;
import vn.kehoach.report.layout.Written;

/** The figures of Decree 30/2020/NĐ-CP, Annex I, as Word will see them. */
class DocxFiguresTest {

	private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
	private static WordView word;

	@BeforeAll
	static void print() throws IOException {
		word = new WordView(Written.bytes(new DocxWriter(), SampleLayouts.decision()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// text                     | size from | to | bold | italic | alignment
			"CỘNG HÒA XÃ HỘI CHỦ NGHĨA  | 12 | 13 | true  | false | center",
			"Độc lập - Tự do - Hạnh phúc| 13 | 14 | true  | false | center",
			"ỦY BAN NHÂN DÂN            | 12 | 13 | false | false | center",
			"TỈNH VÂN SƠN               | 12 | 13 | true  | false | center",
			"Số: 05/QĐ-UBND             | 13 | 13 | false | false | center",
			"Vân Sơn, ngày 05 tháng 02  | 13 | 14 | false | true  | center",
			"QUYẾT ĐỊNH                 | 13 | 14 | true  | false | center",
			"Về nhiệm vụ, giải pháp     | 13 | 14 | true  | false | center",
			"Căn cứ Luật                | 13 | 14 | false | true  | both",
			"Theo đề nghị               | 13 | 14 | false | true  | both",
			"Điều 1.                    | 13 | 14 | true  | false | both",
			"I. MỤC TIÊU                | 13 | 14 | true  | false | both",
			"1. Hoàn thiện thể chế      | 13 | 14 | true  | false | both",
			"1.1. Sở Tư pháp            | 13 | 14 | true  | false | both",
			"Rà soát toàn bộ            | 13 | 14 | false | false | both",
			"- Đợt một                  | 13 | 14 | false | false | both",
			"đ) Số liệu                 | 13 | 14 | false | false | both",
			"Phần I                     | 13 | 14 | true  | false | center",
			"QUY ĐỊNH CHUNG             | 13 | 14 | true  | false | center",
			"TM. ỦY BAN NHÂN DÂN        | 13 | 14 | true  | false | center",
			"PHÓ CHỦ TỊCH               | 13 | 14 | true  | false | center",
			"Lò Thị Thử                 | 13 | 14 | true  | false | center",
			"Nơi nhận:                  | 12 | 12 | true  | true  | left",
			"- Như Điều 3;              | 11 | 11 | false | false | left",
			"Phụ lục I                  | 14 | 14 | true  | false | center",
			"HỆ THỐNG CHỈ TIÊU          | 13 | 14 | true  | false | center",
			"(Kèm theo Quyết định       | 13 | 14 | false | true  | center" })
	void everyElementHasTheFaceOfTheDecree(String text, double from, double to, boolean bold, boolean italic,
			String alignment) {
		StyleView style = new StyleView(word.paragraph(text));
		assertTrue(style.size() >= from && style.size() <= to, () -> text + ": " + style.size());
		assertEquals(bold, style.isBold(), text);
		assertEquals(italic, style.isItalic(), text);
		assertEquals(alignment, style.alignment(), text);
	}

	@Test
	void theBodyIsIndentedAndSpacedAsTheDecreeSays() {
		StyleView body = new StyleView(word.paragraph("Rà soát toàn bộ"));
		assertEquals(12.7, body.firstLineMillimetres(), 0.05);
		assertTrue(body.pointsBefore() >= 6);
		assertTrue(body.lines() >= 1 && body.lines() <= 1.5);
	}

	@Test
	void pagesAreA4WithTheMarginsOfTheDecree() {
		CTSectPr section = word.paragraphs().stream().map(XWPFParagraph::getCTP).filter(p -> p.isSetPPr())
				.map(p -> p.getPPr()).filter(CTPPr::isSetSectPr).map(CTPPr::getSectPr).findFirst().orElseThrow();
		assertEquals(210, millimetres(section.getPgSz().getW()), 0.1);
		assertEquals(297, millimetres(section.getPgSz().getH()), 0.1);
		assertTrue(isBetween(20, section.getPgMar().getTop(), 25) && isBetween(20, section.getPgMar().getBottom(), 25));
		assertTrue(isBetween(30, section.getPgMar().getLeft(), 35) && isBetween(15, section.getPgMar().getRight(), 20));
	}

	@Test
	void thePageNumberIsAFieldCentredInTheTopMarginButNotOnPageOne() {
		CTSectPr section = word.document().getDocument().getBody().getSectPr();
		assertTrue(section.isSetTitlePg());
		List<XWPFParagraph> header = word.document().getHeaderList().stream().flatMap(h -> h.getParagraphs().stream())
				.toList();
		assertEquals(2, header.size());
		assertEquals(1, header.stream().filter(p -> p.getCTP().xmlText().contains(" PAGE ")).count());
		StyleView style = new StyleView(word.paragraph("Phần I"));
		assertEquals("center", style.alignment());
		assertTrue(isBetween(5, section.getPgMar().getHeader(), 15));
	}

	@Test
	void eachAnnexCountsItsOwnPagesAndAWideOneLiesOnItsSide() {
		List<CTSectPr> sections = word.paragraphs().stream().map(XWPFParagraph::getCTP).filter(p -> p.isSetPPr())
				.map(p -> p.getPPr()).filter(CTPPr::isSetSectPr).map(CTPPr::getSectPr).toList();
		assertEquals(2, sections.size());
		assertEquals(1, sections.get(1).getPgNumType().getStart().intValue());
		assertEquals("landscape", sections.get(1).getPgSz().getOrient().toString());
		assertEquals(297, millimetres(sections.get(1).getPgSz().getW()), 0.1);
	}

	@Test
	void allIsTimesNewRomanInBlackAndVietnamese() throws IOException, XmlException {
		CTRPr defaults = word.document().getStyle().getDocDefaults().getRPrDefault().getRPr();
		assertEquals("Times New Roman", defaults.getRFontsArray(0).getAscii());
		assertEquals("Times New Roman", defaults.getRFontsArray(0).getHAnsi());
		assertEquals("Times New Roman", defaults.getRFontsArray(0).getCs());
		assertEquals("Times New Roman", defaults.getRFontsArray(0).getEastAsia());
		assertEquals("000000", defaults.getColorArray(0).xgetVal().getStringValue());
		assertEquals("vi-VN", defaults.getLangArray(0).getVal());
	}

	@Test
	void theDocumentNamesItselfAndItsIssuer() {
		var properties = word.document().getProperties().getCoreProperties();
		assertEquals("Quyết định số 05/QĐ-UBND", properties.getTitle());
		assertEquals("Về nhiệm vụ, giải pháp chủ yếu năm 2027", properties.getSubject());
		assertEquals("Ủy ban nhân dân tỉnh Vân Sơn", properties.getCreator());
	}

	private static boolean isBetween(double least, Object twips, double most) {
		double value = Math.round(millimetres(twips) * 10) / 10.0;
		return value >= least && value <= most;
	}

	private static double millimetres(Object twips) {
		return ((Number) twips).doubleValue() / TWIPS_PER_MILLIMETRE;
	}
}
