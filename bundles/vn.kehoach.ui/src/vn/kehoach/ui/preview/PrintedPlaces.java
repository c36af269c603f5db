package vn.kehoach.ui.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.kehoach.server.protocol.printing.PrintedPlace;

/**
 * Finds places on the pages by lines of the text, and the other way round.
 *
 * @param all the places in the order of the pages
 */
public record PrintedPlaces(List<PrintedPlace> all) {
	/** No places. */
	static final PrintedPlaces NONE = new PrintedPlaces(List.of());

	/** Where the innermost element around a line of the text is printed: several places when it goes on on other pages. */
	public List<PrintedPlace> around(int line) {
		Optional<PrintedPlace> innermost = all.stream().filter(place -> place.startLine() <= line && line <= place.endLine())
				.min(Comparator.comparingInt(place -> place.endLine() - place.startLine()));
		return innermost.map(this::sameSource).orElse(List.of());
	}

	private List<PrintedPlace> sameSource(PrintedPlace found) {
		return all.stream().filter(place -> place.startLine() == found.startLine() && place.endLine() == found.endLine()
				&& java.util.Objects.equals(place.handle(), found.handle())).toList();
	}

	/** What is printed of the last element before a line; for lines that are not printed themselves. */
	public Optional<PrintedPlace> before(int line) {
		return all.stream().filter(place -> place.startLine() <= line).max(Comparator.comparingInt(PrintedPlace::startLine));
	}

	/**
	 * What stands at a height of a page: the smallest there, else the nearest one.
	 *
	 * @param page from 0
	 * @param y in points from its upper edge
	 */
	public Optional<PrintedPlace> at(int page, double y) {
		return all.stream().filter(place -> place.page() == page)
				.min(Comparator.comparingDouble((PrintedPlace place) -> distance(place, y))
						.thenComparingDouble(place -> place.bottom() - place.top()));
	}

	private static double distance(PrintedPlace place, double y) {
		return Math.max(0, Math.max(place.top() - y, y - place.bottom()));
	}
}
