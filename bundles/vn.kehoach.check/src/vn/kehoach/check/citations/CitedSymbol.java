package vn.kehoach.check.citations;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import vn.kehoach.check.passage.Word;
import vn.kehoach.model.CitedKind;

/**
 * The letters in the number of a document and the kinds they stand for (Decree 30/2020/NĐ-CP, Annex III; Guidance 36-HD/VPTW for the
 * Party): "QĐ" in "12/2026/QĐ-UBND".
 */
final class CitedSymbol {
	private static final Map<String, Set<CitedKind>> KINDS = Map.ofEntries(Map.entry("NQ", EnumSet.of(CitedKind.RESOLUTION)),
			Map.entry("QĐ", EnumSet.of(CitedKind.DECISION, CitedKind.REGULATION)), Map.entry("QĐi", EnumSet.of(CitedKind.REGULATION)),
			Map.entry("CT", EnumSet.of(CitedKind.DIRECTIVE)), Map.entry("KH", EnumSet.of(CitedKind.PLAN)),
			Map.entry("TTr", EnumSet.of(CitedKind.SUBMISSION)), Map.entry("BC", EnumSet.of(CitedKind.REPORT)),
			Map.entry("KL", EnumSet.of(CitedKind.CONCLUSION)),
			Map.entry("CTr", EnumSet.of(CitedKind.PROGRAMME, CitedKind.ACTION_PROGRAMME)),
			Map.entry("CTrHĐ", EnumSet.of(CitedKind.ACTION_PROGRAMME)), Map.entry("NĐ", EnumSet.of(CitedKind.DECREE)),
			Map.entry("TT", EnumSet.of(CitedKind.CIRCULAR)), Map.entry("TB", EnumSet.of(CitedKind.NOTICE)),
			Map.entry("CĐ", EnumSet.of(CitedKind.TELEGRAM)));

	private CitedSymbol() {
	}

	/** The kinds that the letters of a number stand for; empty when no letters say a kind. */
	static Set<CitedKind> kinds(String number) {
		if (number.indexOf('/') < 0 && number.indexOf('-') < 0)
			return Set.of();
		for (Word word : Word.allOf(number))
			if (KINDS.containsKey(word.text()))
				return KINDS.get(word.text());
		return Set.of();
	}

	/** True when the letters of the number stand for another kind. */
	static boolean disagrees(String number, CitedKind kind) {
		Set<CitedKind> kinds = kinds(number);
		return kind != CitedKind.OTHER && !kinds.isEmpty() && !kinds.contains(kind);
	}
}
