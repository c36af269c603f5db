package vn.kehoach.model.tests.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.model.tests.Models.agency;
import static vn.kehoach.model.tests.Models.document;
import static vn.kehoach.model.tests.Models.role;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PowerKind;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProjectSectionKind;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Recital;
import vn.kehoach.model.SigningPower;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.wording.ClosingWording;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.model.wording.ProjectWording;
import vn.kehoach.model.wording.RecitalWording;

class DocumentWordingTest {
	private final PlanDocument document = document();

	@Test
	void the_number_is_blank_in_a_draft_and_has_a_leading_zero_below_ten() {
		assertEquals("", HeaderWording.numberLine(document));
		document.setSymbol("QĐ-UBND");
		assertEquals("Số:        /QĐ-UBND", HeaderWording.numberLine(document));
		document.setNumber("5");
		assertEquals("Số: 05/QĐ-UBND", HeaderWording.numberLine(document));
		document.setNumber("191");
		assertEquals("Số: 191/QĐ-UBND", HeaderWording.numberLine(document));
		document.setNumberLine("");
		assertEquals("", HeaderWording.numberLine(document));
	}

	@Test
	void place_and_date_may_be_open() {
		document.setPlace("Vân Sơn");
		assertEquals("Vân Sơn", HeaderWording.dateLine(document));
		document.setDate(CalendarDate.parse("2027-01-05"));
		assertEquals("Vân Sơn, ngày 05 tháng 01 năm 2027", HeaderWording.dateLine(document));
	}

	@Test
	void a_decision_and_a_resolution_are_enacted_other_kinds_are_not() {
		document.setIssuer(agency("Ủy ban nhân dân tỉnh Vân Sơn"));
		assertEquals("ỦY BAN NHÂN DÂN\nTỈNH VÂN SƠN", HeaderWording.issuingBody(document));
		assertEquals("ỦY BAN NHÂN DÂN TỈNH VÂN SƠN", HeaderWording.enactingAuthority(document));
		assertEquals("QUYẾT ĐỊNH:", HeaderWording.enactingFormula(document));
		document.setKind(DocumentKind.RESOLUTION);
		assertEquals("QUYẾT NGHỊ:", HeaderWording.enactingFormula(document));
		document.setKind(DocumentKind.PLAN);
		assertEquals("", HeaderWording.enactingFormula(document));
		assertEquals("", HeaderWording.enactingAuthority(document));
		assertEquals("KẾ HOẠCH", HeaderWording.kind(document));
	}

	@Test
	void the_header_can_be_left_out() {
		assertEquals(HeaderWording.NATIONAL_NAME, HeaderWording.nationalName(document));
		document.setHeaderOmitted(true);
		assertEquals("", HeaderWording.nationalName(document));
		assertEquals("", HeaderWording.nationalMotto(document));
	}

	@Test
	void recitals_end_in_semicolons_and_the_last_in_a_full_stop() {
		Recital basis = ModelFactory.eINSTANCE.createLegalBasis();
		Recital proposal = ModelFactory.eINSTANCE.createProposal();
		document.getRecitals().add(basis);
		document.getRecitals().add(proposal);
		assertEquals("Căn cứ;", RecitalWording.opening(basis) + RecitalWording.endMark(basis));
		assertEquals("Theo đề nghị của.", RecitalWording.opening(proposal) + RecitalWording.endMark(proposal));
		proposal.setOpening("Xét");
		proposal.setEndMark(",");
		assertEquals("Xét,", RecitalWording.opening(proposal) + RecitalWording.endMark(proposal));
	}

	@Test
	void recipients_are_lines_with_dashes() {
		Recipient first = ModelFactory.eINSTANCE.createRecipient();
		first.setAgency(agency("Sở Tư pháp"));
		Recipient last = ModelFactory.eINSTANCE.createRecipient();
		last.setText("Lưu: VT");
		document.getRecipients().add(first);
		document.getRecipients().add(last);
		assertEquals("- Sở Tư pháp;", ClosingWording.line(first));
		assertEquals("- Lưu: VT.", ClosingWording.line(last));
		assertEquals("Nơi nhận:", ClosingWording.recipientsHeading(document));
	}

	@Test
	void powers_have_their_official_abbreviations() {
		assertEquals("TM. ỦY BAN", power(PowerKind.ON_BEHALF, "ỦY BAN", null));
		assertEquals("KT. CHỦ TỊCH", power(PowerKind.FOR, "CHỦ TỊCH", null));
		assertEquals("TL.", power(PowerKind.BY_ORDER, null, null));
		assertEquals("TUQ. CHỦ TỊCH", power(PowerKind.BY_DELEGATION, "CHỦ TỊCH", null));
		assertEquals("Q. GIÁM ĐỐC", power(PowerKind.ACTING, "GIÁM ĐỐC", null));
		assertEquals("T/M ỦY BAN", power(PowerKind.ON_BEHALF, "ỦY BAN", "T/M"));
	}

	@Test
	void a_project_prints_what_its_own_sections_do_not() {
		Project project = ModelFactory.eINSTANCE.createProject();
		project.getLeads().add(role(agency("Sở Tư pháp")));
		project.setDelegatedBy(agency("Ban Thường vụ"));
		project.setDeadline(CalendarDate.parse("2027-11"));
		assertEquals("Ban Thường vụ giao Sở Tư pháp.", ProjectWording.text(project, ProjectSectionKind.LEAD));
		assertEquals("Tháng 11 năm 2027.", ProjectWording.text(project, ProjectSectionKind.DEADLINE));
		assertEquals("", ProjectWording.text(project, ProjectSectionKind.PARTNERS));
		ProjectSection own = ModelFactory.eINSTANCE.createProjectSection();
		own.setKind(ProjectSectionKind.LEAD);
		project.getElements().add(own);
		assertEquals("", ProjectWording.text(project, ProjectSectionKind.LEAD));
		assertEquals("- Cơ quan chủ trì:", ProjectWording.heading(own));
		own.setHeading("(3) Chủ trì:");
		assertEquals("(3) Chủ trì:", ProjectWording.heading(own));
	}

	private static String power(PowerKind kind, String body, String spelling) {
		SigningPower power = ModelFactory.eINSTANCE.createSigningPower();
		power.setKind(kind);
		power.setBody(body);
		power.setSpelling(spelling);
		return ClosingWording.line(power);
	}
}
