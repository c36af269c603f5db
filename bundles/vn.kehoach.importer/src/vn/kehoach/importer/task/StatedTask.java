package vn.kehoach.importer.task;

/**
 * A task whose roles are stated apart from its heading.
 *
 * @param heading what is to be done, as printed on the line of the number; empty when all of it is kept as prose
 * @param end the punctuation behind the heading; empty for none
 * @param rest what follows on the same line; empty for nothing
 * @param roles the roles
 */
public record StatedTask(String heading, String end, String rest, RoleStatement roles) {
}
