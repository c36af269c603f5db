package vn.kehoach.importer.body;

import java.util.ArrayList;
import java.util.List;

/** Splits lists of bodies, where names themselves contain commas and "và". */
public final class BodyListReader {
	private final BodyNameReader names = new BodyNameReader();
	private final ShortenedNames shortened = new ShortenedNames();

	/** The longest list of bodies that begins at the offset. */
	public BodyList read(String text, int offset) {
		List<NamedBody> bodies = new ArrayList<>();
		NamedBody first = named(text, offset, bodies);
		int end = offset;
		ListSeparator separator = null;
		for (NamedBody body = first; body != null; body = separator == null ? null : named(text, separator.end(), bodies)) {
			bodies.add(separator == null ? body : body.after(separator.separator()));
			end = (separator == null ? offset : separator.end()) + body.printed().length();
			separator = ListSeparator.at(text, end);
		}
		return new BodyList(bodies, end);
	}

	private NamedBody named(String text, int offset, List<NamedBody> before) {
		NamedBody body = names.read(text, offset);
		return body != null ? body : shortened.read(text, offset, before);
	}
}
