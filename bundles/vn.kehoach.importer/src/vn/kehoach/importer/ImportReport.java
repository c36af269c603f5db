package vn.kehoach.importer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.model.message.UserLanguage;

/**
 * What an import recognised and what it did not.
 *
 * @param counts how many of each kind were recognised; kinds that do not occur are left out
 * @param findings what was not recognised, or not with certainty
 */
public record ImportReport(Map<RecognisedKind, Integer> counts, List<ImportFinding> findings) {
	public ImportReport {
		counts = Collections.unmodifiableMap(counts.isEmpty() ? new EnumMap<>(RecognisedKind.class) : new EnumMap<>(counts));
		findings = List.copyOf(findings);
	}

	/** How many of this kind were recognised. */
	public int count(RecognisedKind kind) {
		return counts.getOrDefault(kind, 0);
	}

	/** One phrase for each kind that occurs, e.g. "12 nhóm nhiệm vụ". */
	public List<String> counted(UserLanguage language) {
		return counts.entrySet().stream()
				.map(count -> ImportMessages.get(language, "count." + count.getKey().name(), List.of(count.getValue()))).toList();
	}
}
