package vn.kehoach.importer.source.word;

import java.util.Map;

/**
 * A list as paragraphs name it.
 *
 * @param definition the id of the definition whose counters it shares
 * @param levels by index from 0
 * @param startOverrides numbers to begin anew with when the list is first used, by level
 */
record NumberingList(String definition, Map<Integer, NumberingLevel> levels, Map<Integer, Integer> startOverrides) {
}
