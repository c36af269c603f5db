package vn.kehoach.model.tests.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.model.tests.Models.agency;
import static vn.kehoach.model.tests.Models.group;
import static vn.kehoach.model.tests.Models.role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.LeadForm;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PartnerForm;
import vn.kehoach.model.Separator;
import vn.kehoach.model.Task;
import vn.kehoach.model.wording.TaskHeading;

class TaskHeadingTest {
	private final Agency justice = agency("Sở Tư pháp");
	private final Agency finance = agency("Sở Tài chính");
	private final AgencyGroup all = group("các sở, ban, ngành");
	private Task task;

	@BeforeEach
	void makeTask() {
		task = ModelFactory.eINSTANCE.createTask();
	}

	@Test
	void lead_and_partners() {
		task.getLeads().add(role(justice));
		task.getPartners().add(role(all));
		assertHeading("Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành");
		task.setPartnerForm(PartnerForm.PLAIN);
		assertHeading("Sở Tư pháp chủ trì, phối hợp các sở, ban, ngành");
		task.setPartnerForm(PartnerForm.ALONGSIDE);
		assertHeading("Sở Tư pháp chủ trì, phối hợp cùng các sở, ban, ngành");
		task.setPartnerForm(PartnerForm.AND_WITH);
		assertHeading("Sở Tư pháp chủ trì và phối hợp với các sở, ban, ngành");
	}

	@Test
	void lead_that_implements() {
		task.getLeads().add(role(justice));
		task.setLeadForm(LeadForm.LEAD_IMPLEMENT);
		assertHeading("Sở Tư pháp chủ trì thực hiện");
	}

	@Test
	void several_leads_with_all_separators() {
		task.getLeads().add(role(justice));
		task.getLeads().add(role(finance));
		task.getLeads().add(role(Separator.AND, justice));
		task.getLeads().add(role(Separator.SEMICOLON, finance));
		task.getLeads().add(role(Separator.COMMA_AND, justice));
		task.getLeads().add(role(Separator.ALONGSIDE, finance));
		assertHeading("Sở Tư pháp, Sở Tài chính và Sở Tư pháp; Sở Tài chính, và Sở Tư pháp cùng Sở Tài chính chủ trì");
	}

	@Test
	void a_group_alone_begins_with_a_capital() {
		task.getLeads().add(role(all));
		task.setLeadForm(LeadForm.NAMED);
		assertHeading("Các sở, ban, ngành");
	}

	@Test
	void bodies_named_without_lead_word_need_no_comma() {
		task.getLeads().add(role(justice));
		task.setLeadForm(LeadForm.NAMED);
		task.getPartners().add(role(finance));
		assertHeading("Sở Tư pháp phối hợp với Sở Tài chính");
	}

	@Test
	void a_request() {
		task.getLeads().add(role(justice));
		task.setLeadForm(LeadForm.REQUEST);
		assertHeading("Đề nghị Sở Tư pháp");
	}

	@Test
	void partners_alone() {
		task.getPartners().add(role(justice));
		assertHeading("Phối hợp với Sở Tư pháp");
	}

	@Test
	void the_wording_of_a_role_is_printed() {
		task.getLeads().add(role(justice));
		task.getLeads().get(0).setWording("Sở Tư Pháp");
		assertHeading("Sở Tư Pháp chủ trì");
	}

	@Test
	void title_and_override_come_before_the_roles() {
		task.getLeads().add(role(justice));
		task.setTitle("Rà soát văn bản");
		assertHeading("Rà soát văn bản");
		task.setHeadingText("Giao Sở Tư pháp");
		assertHeading("Giao Sở Tư pháp");
		assertEquals("Sở Tư pháp chủ trì", TaskHeading.ofRoles(task));
	}

	@Test
	void a_task_without_roles_has_no_heading() {
		assertHeading("");
	}

	private void assertHeading(String expected) {
		assertEquals(expected, task.getHeading());
	}
}
