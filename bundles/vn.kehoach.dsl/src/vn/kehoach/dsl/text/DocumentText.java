package vn.kehoach.dsl.text;

import vn.kehoach.model.Footnote;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Session;

/** Writes documents: the attributes in reading order, then the body and what follows it. */
final class DocumentText {
	private final ElementText text;
	private final RecitalText recitals;
	private final BodyText body;
	private final ClosingText closing;

	DocumentText(ElementText text, BodyText body) {
		this.text = text;
		this.body = body;
		recitals = new RecitalText(text);
		closing = new ClosingText(text);
	}

	void write(PlanDocument document) {
		text.begin(true, document, document.getKind().getLiteral());
		text.id(document.getId());
		if (document.getYear() != 0)
			text.layout().token("năm " + document.getYear());
		text.layout().open();
		header(document);
		enactment(document);
		document.getElements().forEach(body::doSwitch);
		closing.write(document);
		document.getFootnotes().forEach(this::footnote);
		document.getAnnexes().forEach(body::doSwitch);
		text.layout().close();
		text.layout().end(true);
	}

	private void header(PlanDocument document) {
		text.line("tên loại", document.getKindLabel());
		if (document.isDraft())
			text.line("dự thảo");
		if (document.isHeaderOmitted())
			text.line("không có phần đầu");
		text.lines("dòng đầu trang", document.getTopLines());
		text.line("cơ quan chủ quản", document.getParentBody());
		text.line("cơ quan ban hành", document.getIssuer());
		text.line("tên cơ quan", document.getIssuingBody());
		if (document.getSession() != null)
			session(document.getSession());
		text.line("số", document.getNumber());
		text.line("ký hiệu", document.getSymbol());
		text.line("dòng số", document.getNumberLine());
		text.line("địa danh", document.getPlace());
		text.line("ngày", document.getDate());
		text.line("dòng ngày", document.getDateLine());
		text.line("quốc hiệu", document.getNationalName());
		text.line("tiêu ngữ", document.getNationalMotto());
		text.lines("dòng sau phần đầu", document.getHeaderLines());
	}

	private void session(Session session) {
		text.line("kỳ họp", session.getNumber() == null ? "" : session.getNumber());
		text.inline("khóa", session.getTerm());
		if (session.getAdoption() != null)
			text.layout().token("thông qua " + session.getAdoption());
	}

	private void enactment(PlanDocument document) {
		text.line("trích yếu", document.getSubject());
		text.line("thẩm quyền ban hành", document.getEnactingAuthority());
		document.getRecitals().forEach(recitals::write);
		text.line("lời ban hành", document.getEnactingFormula());
		if (document.getMotto() != null) {
			text.line("chủ đề");
			text.id(document.getMotto().getId());
			text.string(document.getMotto().getText());
		}
	}

	private void footnote(Footnote footnote) {
		text.line("chú thích");
		text.id(footnote.getId());
		text.prose(footnote.getText());
	}
}
