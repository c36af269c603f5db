package vn.kehoach.importer.task;

import java.util.List;

import vn.kehoach.importer.body.NamedBody;

/**
 * Who leads and joins, and until when, as a text states it apart from what is to be done.
 *
 * @param leads the lead bodies; not empty
 * @param partners the partner bodies
 * @param deadlines the texts that state the deadline
 */
public record RoleStatement(List<NamedBody> leads, List<NamedBody> partners, List<String> deadlines) {
	public RoleStatement {
		leads = List.copyOf(leads);
		partners = List.copyOf(partners);
		deadlines = List.copyOf(deadlines);
	}
}
