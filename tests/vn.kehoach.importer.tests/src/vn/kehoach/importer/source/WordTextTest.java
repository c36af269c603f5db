package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.importer.source.Reading.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTextTest {
	@TempDir
	Path folder;

	@Test
	void runsFieldsLinksTabsAndSignsBecomeRunningText() throws IOException {
		assertEquals(List.of("Sở Tài chính báo cáo trang 7 ≤ 5 kinh tế-xã hội."), lines(read("""
				<w:p><w:r><w:t xml:space="preserve">Sở Tài </w:t></w:r><w:hyperlink><w:r><w:t>chính</w:t></w:r></w:hyperlink>
				<w:r><w:tab/><w:t>báo cáo trang </w:t></w:r>
				<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r>
				<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
				<w:r><w:t xml:space="preserve"> </w:t><w:sym w:font="Symbol" w:char="F0A3"/><w:t xml:space="preserve"> 5 kinh tế</w:t>
				<w:noBreakHyphen/><w:softHyphen/><w:t>xã hội.</w:t></w:r></w:p>""")));
	}

	@Test
	void aLineBreakBeginsALine() throws IOException {
		SourceDocument document = read("<w:p><w:r><w:t>CỘNG HÒA</w:t><w:br/><w:t>Độc lập</w:t></w:r></w:p>");
		assertEquals(List.of("CỘNG HÒA", "Độc lập"), lines(document));
		assertEquals(List.of(ParagraphStart.PARAGRAPH, ParagraphStart.LINE), document.paragraphs().map(SourceParagraph::start).toList());
	}

	@Test
	void trackedChangesAreAcceptedAndCounted() throws IOException {
		SourceDocument document = read("""
				<w:p><w:r><w:t xml:space="preserve">Hạn </w:t></w:r><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>
				<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>""");
		assertEquals(List.of("Hạn mới"), lines(document));
		assertTrue(document.remarks().contains(SourceRemark.of(RemarkCode.TRACKED_CHANGES_ACCEPTED, 1, 1)));
	}

	@Test
	void contentControlsAndTextBoxesAreRead() throws IOException {
		assertEquals(List.of("Trong khung nội dung", "Đoạn có hộp", "Trong hộp chữ"), lines(read("""
				<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>Trong khung nội dung</w:t></w:r></w:sdtContent></w:sdt></w:p>
				</w:sdtContent></w:sdt>
				<w:p><w:r><w:t>Đoạn có hộp</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>
				<w:p><w:r><w:t>Trong hộp chữ</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
				<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Trong hộp chữ</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>
				</mc:Fallback></mc:AlternateContent></w:r></w:p>""")));
	}

	@Test
	void headingsAlignmentAndEmphasisAreHints() throws IOException {
		SourceDocument document = new Reading().document(new WordFile("""
				<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Phần thứ nhất</w:t></w:r></w:p>
				<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:caps/></w:rPr><w:t>quyết định</w:t></w:r>
				<w:r><w:rPr><w:b/></w:rPr><w:t>:</w:t></w:r></w:p>""").part("styles", "styles", """
				<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
				<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="Base"/></w:style>""")
				.save(folder.resolve("a.docx")));
		List<SourceParagraph> paragraphs = document.paragraphs().toList();
		assertEquals(new ParagraphLook(2, Alignment.CENTRE, true, false, SourceColumn.WHOLE), paragraphs.get(0).look());
		assertEquals("QUYẾT ĐỊNH:", paragraphs.get(1).text());
		assertEquals(new ParagraphLook(0, Alignment.JUSTIFIED, false, false, SourceColumn.WHOLE), paragraphs.get(1).look());
	}

	@Test
	void footnotesAreCalledWhereTheyStandAndHeadersAreReported() throws IOException {
		SourceDocument document = new Reading().document(new WordFile("""
				<w:p><w:r><w:t>Theo báo cáo</w:t><w:footnoteReference w:id="2"/><w:t xml:space="preserve"> của sở.</w:t></w:r></w:p>""")
				.part("footnotes", "footnotes",
						"""
						<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
						<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> Báo cáo năm 2026.</w:t></w:r></w:p></w:footnote>""")
				.part("header", "hdr", "<w:p><w:r><w:t>Dự thảo lần hai</w:t></w:r></w:p>")
				.part("footer", "ftr", "<w:p><w:r><w:t>Trang 3</w:t></w:r></w:p>").save(folder.resolve("a.docx")));
		SourceParagraph paragraph = document.paragraphs().findFirst().orElseThrow();
		assertEquals("Theo báo cáo của sở.", paragraph.text());
		assertEquals(List.of(new NoteReference(12, "f2")), paragraph.notes());
		assertEquals("1", document.notes().getFirst().mark());
		assertEquals("Báo cáo năm 2026.", document.notes().getFirst().paragraphs().getFirst().text());
		assertEquals(List.of(SourceRemark.of(RemarkCode.HEADER_FOOTER_DROPPED, "Dự thảo lần hai")), document.remarks());
	}

	@Test
	void tablesKeepMergedCellsAndNestedTables() throws IOException {
		SourceDocument document = read("""
				<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>
				<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Đầu</w:t></w:r></w:p></w:tc></w:tr>
				<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Gộp</w:t></w:r></w:p></w:tc>
				<w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>
				<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>Cuối</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""");
		SourceTable table = (SourceTable) document.blocks().getFirst();
		assertEquals(2, table.columns());
		assertTrue(table.ruled() && table.rows().get(0).header());
		assertEquals(2, table.rows().get(0).cells().getFirst().columnSpan());
		assertEquals(2, table.rows().get(1).cells().getFirst().rowSpan());
		assertEquals(1, table.rows().get(2).cells().getFirst().column());
		assertEquals(List.of("Đầu", "Gộp", "Trong", "Cuối"), lines(document));
	}

	@Test
	void aLetterheadPartedByTabsIsReadColumnByColumn() throws IOException {
		SourceDocument document = read(tabbed("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
				+ tabbed("TỈNH VÂN SƠN", "Độc lập - Tự do - Hạnh phúc") + tabbed("Số: 5/QĐ-UBND", "Vân Sơn, ngày 05 tháng 01 năm 2027")
				+ "<w:p><w:r><w:tab/><w:t>Căn cứ một</w:t><w:tab/><w:t>hai;</w:t></w:r></w:p>");
		assertEquals(List.of("L ỦY BAN NHÂN DÂN", "L TỈNH VÂN SƠN", "L Số: 5/QĐ-UBND", "R CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
				"R Độc lập - Tự do - Hạnh phúc", "R Vân Sơn, ngày 05 tháng 01 năm 2027", "W Căn cứ một hai;"),
				document.paragraphs().map(p -> p.look().column().name().charAt(0) + " " + p.printed()).toList());
	}

	private static String tabbed(String left, String right) {
		return "<w:p><w:r><w:t>" + left + "</w:t><w:tab/><w:tab/><w:t>" + right + "</w:t></w:r></w:p>";
	}

	@Test
	void lettersOfOldFontsAreConvertedAndReported() throws IOException {
		SourceDocument document = read("""
				<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>QuyÕt ®Þnh</w:t></w:r></w:p>
				<w:p><w:r><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr><w:t>Quyeát ñònh</w:t></w:r></w:p>""");
		assertEquals(List.of("Quyết định", "Quyết định"), lines(document));
		assertEquals(2, document.remarks().stream().filter(r -> r.code() == RemarkCode.OLD_VIETNAMESE_ENCODING).count());
	}

	private SourceDocument read(String body) throws IOException {
		return new Reading().document(new WordFile(body).save(folder.resolve("a.docx")));
	}
}
