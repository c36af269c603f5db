package vn.kehoach.ui.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.kehoach.server.protocol.printing.PrintedPages.PageSize;
import vn.kehoach.server.protocol.printing.PrintedPlace;
import vn.kehoach.ui.preview.PrintedPlaces;
import vn.kehoach.ui.preview.Zoom;

/** Lines and heights of pages are found from each other, and sizes are steps of what is on paper. */
final class PrintedPlacesTest {
	private static final PrintedPlace HEADING = new PrintedPlace("a", 10, 14, 0, 100, 120);
	private static final PrintedPlace BEGINNING = new PrintedPlace("a/1", 12, 12, 0, 700, 780);
	private static final PrintedPlace REST = new PrintedPlace("a/1", 12, 12, 1, 60, 90);
	private static final PrintedPlaces PLACES = new PrintedPlaces(List.of(HEADING, BEGINNING, REST));

	@Test
	void innermostElementOfALineIsFoundOnAllItsPages() {
		assertEquals(List.of(BEGINNING, REST), PLACES.around(12));
		assertEquals(List.of(HEADING), PLACES.around(14));
		assertEquals(List.of(), PLACES.around(20));
		assertEquals(Optional.of(BEGINNING), PLACES.before(20));
	}

	@Test
	void nearestPlaceOfAHeightIsFound() {
		assertEquals(Optional.of(HEADING), PLACES.at(0, 110));
		assertEquals(Optional.of(BEGINNING), PLACES.at(0, 650));
		assertEquals(Optional.of(REST), PLACES.at(1, 800));
		assertEquals(Optional.empty(), PLACES.at(2, 10));
	}

	@Test
	void sizesGoInSteps() {
		PageSize page = new PageSize(600, 900);
		assertEquals(125, Zoom.larger(110).percent());
		assertEquals(110, Zoom.smaller(125).percent());
		assertEquals(200, Zoom.larger(200).percent());
		assertEquals(50, Zoom.smaller(30).percent());
		assertEquals(96d / 72, Zoom.of(100).scale(page, 10, 10), 0.001);
		assertEquals(2, Zoom.FIT_WIDTH.scale(page, 1200, 10), 0.001);
		assertEquals(1, Zoom.FIT_PAGE.scale(page, 1200, 900), 0.001);
	}
}
