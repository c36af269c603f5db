package vn.kehoach.server.protocol.newyear;

import vn.kehoach.server.protocol.Place;

/**
 * Something that moves with the year.
 *
 * @param key names it in {@link ApplyNewYearParams}
 * @param kind what it is, in the user's language
 * @param oldWords what stands there; "" when something is added
 * @param newWords what is to stand there; "" when it is taken away
 * @param context the text around it
 * @param confirmed true when it is moved unless the user says otherwise
 * @param doubt why it is not, in the user's language; null when it is
 * @param place where it stands
 */
public record PlannedMove(String key, String kind, String oldWords, String newWords, String context, boolean confirmed, String doubt,
		Place place) {
}
