package vn.kehoach.server.protocol.newyear;

import java.util.List;
import java.util.Map;

/**
 * Makes the files of the new year.
 *
 * @param plan what was asked for
 * @param moves the keys of the moves to be made
 * @param bodies the id of the successor by the id of the body; what is not in the map stays
 * @param citations the same for cited documents
 * @param marks true to mark what is carried over until somebody has looked at it
 * @param targetFolder the URI of the folder for the new files
 * @param replaceExisting true to replace files that are there already
 */
public record ApplyNewYearParams(NewYearParams plan, List<String> moves, Map<String, String> bodies, Map<String, String> citations,
		boolean marks, String targetFolder, boolean replaceExisting) {
}
