package vn.kehoach.ui.wizard.newyear;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.ui.editor.document.DocumentUris;

/** Places in last year's files as people name them. */
final class PlaceWords {
	private PlaceWords() {
	}

	/** "quyet-dinh.kehoach, dòng 12"; "" for no place. */
	static String of(Place place) {
		return place == null
				? ""
				: NewYearMessages.text("place", DocumentUris.path(place.uri()).getFileName(),
						Integer.toString(place.range().getStart().getLine() + 1));
	}
}
