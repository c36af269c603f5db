package vn.kehoach.importer.body;

import java.util.List;

import vn.kehoach.model.Separator;

/**
 * What stands between two names of a list.
 *
 * @param separator its kind
 * @param end the offset behind it
 */
record ListSeparator(Separator separator, int end) {
	private record Printed(String text, Separator separator) {
	}

	private static final List<Printed> ALL = List.of(new Printed(", và ", Separator.COMMA_AND), new Printed(", ", Separator.COMMA),
			new Printed("; ", Separator.SEMICOLON), new Printed(" và ", Separator.AND), new Printed(" cùng ", Separator.ALONGSIDE));

	/** The separator at the offset, or null. */
	static ListSeparator at(String text, int offset) {
		for (Printed printed : ALL) {
			if (text.startsWith(printed.text, offset))
				return new ListSeparator(printed.separator, offset + printed.text.length());
		}
		return null;
	}
}
