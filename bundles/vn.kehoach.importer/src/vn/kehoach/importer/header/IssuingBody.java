package vn.kehoach.importer.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names above the number.
 *
 * @param parent the parent body's lines joined by line feeds; empty when there is none
 * @param issuer the issuing body's lines joined by line feeds; empty when there is none
 */
record IssuingBody(String parent, String issuer) {
	private static final Pattern OF_PLACE = Pattern.compile("(?iU).*\\b(?:tỉnh|thành phố)(?: ủy)? ([\\p{L} -]+)");

	/** Divides the lines: a line that begins a new body begins the issuing one, what stands before is the parent. */
	static IssuingBody of(String lines) {
		List<String> parent = new ArrayList<>();
		List<String> issuer = new ArrayList<>();
		for (String line : lines.isEmpty() ? List.<String>of() : List.of(lines.split("\n"))) {
			boolean begins = HeaderLine.of(line) == HeaderLine.BODY && !HeaderLine.isPlace(line)
					&& !(issuer.size() == 1 && HeaderLine.isOffice(issuer.get(0)));
			if (begins && !issuer.isEmpty()) {
				parent.addAll(issuer);
				issuer.clear();
			}
			issuer.add(line);
		}
		return new IssuingBody(String.join("\n", parent), String.join("\n", issuer));
	}

	/** The issuer's name in running text: "Ủy ban nhân dân tỉnh Vân Sơn". */
	String name() {
		String name = ProperCase.of(issuer.replace('\n', ' ').replaceFirst("[ *]+$", ""));
		boolean office = name.equals("Văn phòng") && !parent.isEmpty();
		return office ? name + ' ' + ProperCase.of(parent.replace('\n', ' ')) : name;
	}

	/** The province or city named, e.g. "Vân Sơn"; empty when none is. */
	String place() {
		Matcher matcher = OF_PLACE.matcher(ProperCase.of((issuer + ' ' + parent).replace('\n', ' ').strip()));
		return matcher.matches() ? matcher.group(1).strip() : "";
	}
}
