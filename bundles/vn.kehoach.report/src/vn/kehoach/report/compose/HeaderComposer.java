package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/** Composes what stands above the recitals: header block, kind, subject, authority. */
final class HeaderComposer {
	private final PlanDocument document;
	private final List<Block> blocks = new ArrayList<>();

	HeaderComposer(PlanDocument document) {
		this.document = document;
	}

	List<Block> blocks() {
		HeaderWording.topLines(document).forEach(line -> add(blocks, ParagraphStyle.ADDRESSEE, line));
		addHeaderBlock();
		document.getHeaderLines().forEach(line -> add(blocks, ParagraphStyle.ADDRESSEE, line));
		add(blocks, ParagraphStyle.DOCUMENT_KIND, HeaderWording.kind(document));
		add(blocks, ParagraphStyle.SUBJECT, document.getSubject() == null ? "" : document.getSubject());
		add(blocks, ParagraphStyle.ENACTING_AUTHORITY, HeaderWording.enactingAuthority(document));
		return blocks;
	}

	private void addHeaderBlock() {
		List<StyledParagraph> left = new ArrayList<>();
		add(left, ParagraphStyle.PARENT_BODY, HeaderWording.parentBody(document));
		add(left, ParagraphStyle.ISSUING_BODY, HeaderWording.issuingBody(document));
		add(left, ParagraphStyle.DOCUMENT_NUMBER, HeaderWording.numberLine(document));
		List<StyledParagraph> right = new ArrayList<>();
		add(right, ParagraphStyle.NATIONAL_NAME, HeaderWording.nationalName(document));
		add(right, ParagraphStyle.MOTTO, HeaderWording.nationalMotto(document));
		add(right, ParagraphStyle.PLACE_AND_DATE, HeaderWording.dateLine(document));
		if (!left.isEmpty() || !right.isEmpty())
			blocks.add(new HeaderBlock(List.of(new HeaderRow(left, right))));
	}

	private static void add(List<? super StyledParagraph> paragraphs, ParagraphStyle style, String text) {
		if (!text.isBlank())
			paragraphs.add(StyledParagraph.of(style, TextRuns.of(text)));
	}
}
