package vn.kehoach.server.protocol.structure;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param key names the section in every language
 * @param label its heading in the user's language
 * @param fields from top to bottom
 */
public record FormSection(String key, String label, List<FormField> fields) {
}
