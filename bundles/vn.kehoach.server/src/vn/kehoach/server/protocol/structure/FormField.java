package vn.kehoach.server.protocol.structure;

import java.util.List;

/**
 * A field of a form. Which request sets it depends on its type, see {@link FieldType}.
 *
 * @param key names the field in requests
 * @param label in the user's language
 * @param type how it is edited
 * @param value what the text says; null when it says nothing. A flag is "true" or null, a date ISO, a reference an id, a choice one of
 *        the choices' values, a number as it is written in the text
 * @param values of {@link FieldType#REFERENCES} (ids) and {@link FieldType#TEXTS}; else empty
 * @param assignees of {@link FieldType#ASSIGNEES}; else empty
 * @param choices of {@link FieldType#CHOICE}; else empty
 * @param computed what is printed while there is no value: the computed number, heading or line; null for fields that compute nothing
 * @param shown the value as people read it: the name behind an id, the label of a choice; null when there is no value
 * @param required true when the value cannot be taken away
 * @param note what to know about the value, in the user's language; null for nothing
 */
public record FormField(String key, String label, FieldType type, String value, List<String> values, List<Assignee> assignees,
		List<Choice> choices, String computed, String shown, boolean required, String note) {
}
