package vn.kehoach.importer.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.importer.lexicon.BodyKey;
import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.model.Assignee;

/**
 * Settles the canonical names of a registry: the official spelling where it was met or where the spellings met differ from it only
 * in case and punctuation, else the most frequent one. The others become spellings, short ones of the people's bodies the abbreviation.
 */
public final class RegistryNames {
	private final Map<String, List<String>> official = new LinkedHashMap<>();

	public RegistryNames(BodyKey keys) {
		Lexicon.officialNames().forEach(name -> official.computeIfAbsent(keys.of(name), key -> new ArrayList<>()).add(name));
	}

	/** Sets label, abbreviation and spellings of every body. */
	public void settle(BodyRegistry registry) {
		registry.entries().forEach(this::settle);
	}

	private void settle(BodyEntry entry) {
		Assignee element = entry.element();
		List<String> met = entry.byFrequency();
		String label = label(entry, met);
		element.setLabel(label);
		element.getSpellings().clear();
		for (String spelling : met) {
			if (spelling.equals(label))
				continue;
			if (element.getAbbreviation() == null && isShort(spelling, label))
				element.setAbbreviation(spelling);
			else if (!spelling.equals(element.getAbbreviation()))
				element.getSpellings().add(spelling);
		}
	}

	private String label(BodyEntry entry, List<String> met) {
		List<String> known = official.getOrDefault(entry.key(), List.of());
		Optional<String> metOfficial = known.stream().filter(name -> sameLetters(name, known.get(0))).filter(met::contains).findFirst();
		if (metOfficial.isPresent())
			return metOfficial.get();
		if (!known.isEmpty() && met.stream().allMatch(spelling -> sameLetters(spelling, known.get(0))))
			return known.get(0);
		return met.stream().filter(spelling -> spelling.startsWith("Ủy ban nhân dân ") || spelling.startsWith("Hội đồng nhân dân "))
				.findFirst()
				.orElse(met.get(0));
	}

	private static boolean sameLetters(String one, String other) {
		return one.replaceAll("[^\\p{L}\\p{N}]", "").equalsIgnoreCase(other.replaceAll("[^\\p{L}\\p{N}]", ""));
	}

	private static boolean isShort(String spelling, String label) {
		boolean abbreviated = spelling.startsWith("UBND ") || spelling.startsWith("HĐND ");
		return abbreviated && !label.startsWith("UBND ") && !label.startsWith("HĐND ");
	}
}
