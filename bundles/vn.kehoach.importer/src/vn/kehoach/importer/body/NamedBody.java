package vn.kehoach.importer.body;

import vn.kehoach.model.Separator;

/**
 * A body named in a list.
 *
 * @param separator what stands before it; null for the first
 * @param printed its name as printed
 * @param name the name that identifies it: the printed one, or "Sở Xây dựng" where a list of departments prints "Xây dựng" alone
 * @param group true for a collective name
 */
public record NamedBody(Separator separator, String printed, String name, boolean group) {

	NamedBody after(Separator before) {
		return new NamedBody(before, printed, name, group);
	}
}
