package vn.kehoach.dsl.text;

import java.util.List;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.NamedElement;

/** Writes the entries of registries. */
final class RegistryText {
	private final ElementText text;

	RegistryText(ElementText text) {
		this.text = text;
	}

	void write(Agency agency, boolean spaced) {
		begin(agency, "cơ quan", spaced);
		text.line("thuộc", agency.getParent());
		text.line("từ", agency.getValidFrom());
		text.line("đến", agency.getValidTo());
		references("thay bởi", agency.getSuccessors());
		text.layout().outdent();
	}

	void write(AgencyGroup group, boolean spaced) {
		begin(group, "nhóm cơ quan", spaced);
		references("gồm", group.getMembers());
		text.layout().outdent();
	}

	private void begin(Assignee assignee, String keyword, boolean spaced) {
		text.begin(spaced, assignee.getReviewNote(), keyword);
		text.id(assignee.getId());
		text.string(assignee.getLabel());
		text.layout().indent();
		text.line("viết tắt", assignee.getAbbreviation());
		text.lines("cách viết khác", assignee.getSpellings());
	}

	void write(CitedDocument document, boolean spaced) {
		text.begin(spaced, document.getReviewNote(), "văn bản");
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
		text.line("hết hiệu lực", document.getValidTo());
		text.line("thay bởi", document.getReplacedBy());
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

	private void references(String keyword, List<? extends NamedElement> targets) {
		if (targets.isEmpty())
			return;
		text.line(keyword);
		for (int i = 0; i < targets.size(); i++) {
			if (i > 0)
				text.layout().attached(",");
			text.reference(targets.get(i));
		}
	}
}
