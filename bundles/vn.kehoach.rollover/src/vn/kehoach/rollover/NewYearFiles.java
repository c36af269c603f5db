package vn.kehoach.rollover;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the new year.
 *
 * @param texts the texts by relative path, in the order of the paths
 * @param document the path of the file that holds the document
 * @param marked the number of elements that are marked as carried over
 */
public record NewYearFiles(SortedMap<String, String> texts, String document, int marked) {
	public NewYearFiles {
		texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
	}
}
