package vn.kehoach.report.json;

import java.io.IOException;

import vn.kehoach.model.Assignee;

/** An agency, or a group of agencies. */
final class AgencyJson implements ObjectJson<Assignee> {

	@Override
	public void write(Assignee assignee, JsonFields fields) throws IOException {
		fields.text("id", assignee.getId()).text("name", assignee.getLabel()).texts("aliases", assignee.getSpellings())
				.date("validFrom", assignee.getValidFrom()).date("validTo", assignee.getValidTo())
				.texts("successors", assignee.getSuccessors().stream().map(Assignee::getId).toList());
	}
}
