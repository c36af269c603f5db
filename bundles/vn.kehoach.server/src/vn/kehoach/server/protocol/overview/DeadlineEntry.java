package vn.kehoach.server.protocol.overview;

import java.util.List;

import vn.kehoach.server.protocol.Place;

/**
 * A deadline or milestone.
 *
 * @param kind what it is
 * @param date ISO, as exact as the text has it; null for a recurring one
 * @param text as people read it: "30/6/2027", "trước ngày 18 hằng tháng"
 * @param states what is to be said about the date; empty when it lies ahead
 * @param number the printed number of the task, project or division
 * @param label its heading, or the text of the milestone
 * @param document the id of its document; null for a theme on its own
 * @param leads the names of the bodies in charge
 * @param place where it stands
 */
public record DeadlineEntry(Kind kind, String date, String text, List<State> states, String number, String label, String document,
		List<String> leads, Place place) {
	/** What it is. */
	public enum Kind {
		ONE_TIME, RECURRING, MILESTONE
	}

	/** What is to be said about a date. */
	public enum State {
		/** Before today. */
		PAST,
		/** Before the date of the document. */
		BEFORE_ISSUE
	}
}
