package vn.kehoach.report.json;

import java.io.IOException;
import java.util.List;

import vn.kehoach.model.Agency;
import vn.kehoach.model.Assignee;

/** An agency, or a group of agencies, which has neither validity nor successors. */
final class AgencyJson implements ObjectJson<Assignee> {

	@Override
	public void write(Assignee assignee, JsonFields fields) throws IOException {
		Agency agency = assignee instanceof Agency body ? body : null;
		fields.text("id", assignee.getId()).text("name", assignee.getLabel()).texts("aliases", assignee.getSpellings())
				.date("validFrom", agency == null ? null : agency.getValidFrom())
				.date("validTo", agency == null ? null : agency.getValidTo())
				.texts("successors", agency == null ? List.of() : agency.getSuccessors().stream().map(Agency::getId).toList());
	}
}
