package vn.kehoach.importer.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the lines above the title into the places of the header block, without changing their order: top lines, body, number, national
 * name, motto, place and date, further lines. A line that comes too late for its place is a further line.
 */
final class HeaderSlots {
	private final List<String> top = new ArrayList<>();
	private final Map<HeaderLine, List<String>> slots = new EnumMap<>(HeaderLine.class);
	private final List<String> further = new ArrayList<>();

	HeaderSlots(List<String> lines) {
		int nationalFirst = nationalFirst(lines);
		HeaderLine place = HeaderLine.OTHER;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			HeaderLine kind = HeaderLine.of(line);
			if (i < nationalFirst || kind == HeaderLine.OTHER && place == HeaderLine.OTHER && further.isEmpty()) {
				top.add(line);
			} else if (!further.isEmpty() || kind != HeaderLine.OTHER && kind.compareTo(place) < 0
					|| kind == HeaderLine.OTHER && place == HeaderLine.PLACE_AND_DATE) {
				further.add(line);
			} else {
				place = kind == HeaderLine.OTHER ? place : kind;
				slots.computeIfAbsent(place, key -> new ArrayList<>()).add(line);
			}
		}
	}

	/** How many lines stand before the issuing body when the national name does. */
	private static int nationalFirst(List<String> lines) {
		boolean national = false;
		for (int i = 0; i < lines.size(); i++) {
			HeaderLine kind = HeaderLine.of(lines.get(i));
			national |= kind == HeaderLine.NATIONAL_NAME;
			if (kind == HeaderLine.BODY || kind == HeaderLine.NUMBER)
				return national && kind == HeaderLine.BODY ? i : 0;
		}
		return 0;
	}

	List<String> top() {
		return top;
	}

	List<String> further() {
		return further;
	}

	/** The lines at a place, joined by line feeds; empty when nothing stands there. */
	String at(HeaderLine place) {
		return String.join("\n", slots.getOrDefault(place, List.of()));
	}

	/** The first line of this kind wherever it stands, or null. */
	String first(HeaderLine kind, List<String> lines) {
		return lines.stream().filter(line -> HeaderLine.of(line) == kind).findFirst().orElse(null);
	}
}
