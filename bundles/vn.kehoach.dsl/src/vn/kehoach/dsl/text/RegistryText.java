package vn.kehoach.dsl.text;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.AgencyKind;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Succession;

/** Writes the entries of registries. */
final class RegistryText {
	private final ElementText text;

	RegistryText(ElementText text) {
		this.text = text;
	}

	void write(Agency agency, boolean spaced) {
		begin(agency, "cơ quan", spaced);
		if (agency.getKind() != AgencyKind.UNSPECIFIED)
			text.line("loại " + agency.getKind().getLiteral());
		text.line("thuộc", agency.getParent());
		validity(agency);
		text.layout().outdent();
	}

	void write(AgencyGroup group, boolean spaced) {
		begin(group, "nhóm cơ quan", spaced);
		text.references("gồm", group.getMembers());
		validity(group);
		text.layout().outdent();
	}

	private void validity(Assignee assignee) {
		text.line("từ", assignee.getValidFrom());
		text.line("đến", assignee.getValidTo());
		text.references("thay bởi", assignee.getSuccessions().stream().filter(passing -> passing.getFunction() == null)
				.map(Succession::getSuccessor).toList());
		assignee.getSuccessions().stream().filter(passing -> passing.getFunction() != null).forEach(this::transfer);
	}

	private void transfer(Succession passing) {
		text.line("chuyển", passing.getFunction());
		text.layout().token("cho");
		text.reference(passing.getSuccessor());
		if (passing.getDate() != null)
			text.layout().token("ngày " + passing.getDate());
	}

	private void begin(Assignee assignee, String keyword, boolean spaced) {
		text.begin(spaced, assignee, keyword);
		text.id(assignee.getId());
		text.string(assignee.getLabel());
		text.layout().indent();
		text.line("viết tắt", assignee.getAbbreviation());
		text.lines("cách viết khác", assignee.getSpellings());
	}

	void write(CitedDocument document, boolean spaced) {
		text.begin(spaced, document, "văn bản");
		text.id(document.getId());
		text.literal(document.getKind());
		if (document.getNumber() != null)
			text.string(document.getNumber());
		text.layout().indent();
		text.line("tên loại", document.getKindLabel());
		text.line("ngày", document.getDate());
		text.line("của", document.getIssuer());
		if (document.getTitle() != null)
			title(document);
		text.line("hiệu lực từ", document.getValidFrom());
		text.line("hết hiệu lực", document.getValidTo());
		text.line("thay bởi", document.getReplacedBy());
		text.references("sửa đổi bởi", document.getAmendedBy());
		text.layout().outdent();
	}

	private void title(CitedDocument document) {
		String lead = document.getTitleLead();
		if (lead == null || lead.equals("về việc"))
			text.line(lead == null ? "về" : lead);
		else
			text.line("dẫn", lead);
		text.string(document.getTitle());
	}
}
