package vn.kehoach.importer.task;

import java.util.List;

import vn.kehoach.importer.body.NamedBody;
import vn.kehoach.model.LeadForm;
import vn.kehoach.model.PartnerForm;

/**
 * The heading of a task taken apart.
 *
 * @param leadForm how the leads are named
 * @param leads the lead bodies
 * @param partnerForm how the partners are named
 * @param partners the partner bodies; may be empty
 * @param heading the heading as printed, without number and end mark
 * @param end the punctuation behind the heading; empty for none
 * @param rest what follows on the same line; empty for nothing
 * @param extended true when the heading says more than its roles
 */
public record TaskHeadingReading(LeadForm leadForm, List<NamedBody> leads, PartnerForm partnerForm, List<NamedBody> partners,
		String heading,
		String end, String rest, boolean extended) {
	public TaskHeadingReading {
		leads = List.copyOf(leads);
		partners = List.copyOf(partners);
	}

	/** True when the heading has a word for leading or joining, so that it cannot be a mere list of bodies. */
	public boolean hasRoleWord() {
		return leadForm != LeadForm.NAMED || !partners.isEmpty();
	}
}
