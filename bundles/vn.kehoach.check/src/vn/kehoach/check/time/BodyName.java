package vn.kehoach.check.time;

import java.util.regex.Pattern;

import vn.kehoach.check.links.ComparableName;

/** Names of bodies under which entries of different registries are the same: without the name of the province and words often left out. */
final class BodyName {
	private static final Pattern PLACE = Pattern.compile("(?<= tỉnh) \\p{Lu}.*");
	private static final Pattern LEFT_OUT = Pattern.compile(" việt nam\\b| bộ đội\\b");

	private BodyName() {
	}

	/** The comparable name; empty for none. */
	static String of(String name) {
		return name == null ? "" : LEFT_OUT.matcher(ComparableName.of(PLACE.matcher(name).replaceFirst(""))).replaceAll("");
	}
}
