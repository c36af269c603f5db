package vn.kehoach.server.protocol.edits;

import java.util.List;

import vn.kehoach.server.protocol.structure.Assignee;

/**
 * Sets who has a role: adds, removes and reorders.
 *
 * @param uri the file
 * @param handle the node
 * @param field the key of the field: "leads" or "partners"
 * @param assignees in order; empty takes the role away
 */
public record SetAssigneesParams(String uri, String handle, String field, List<Assignee> assignees) {
}
