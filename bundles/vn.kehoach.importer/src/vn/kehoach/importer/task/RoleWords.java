package vn.kehoach.importer.task;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.LeadForm;
import vn.kehoach.model.PartnerForm;

/** The words that say who leads and who joins. */
final class RoleWords {
	/**
	 * Words found in a heading.
	 *
	 * @param value what they mean
	 * @param end the offset behind them
	 */
	record Found<T>(T value, int end) {
	}

	private record Word<T>(Pattern pattern, T value) {
	}

	private static final List<Word<LeadForm>> LEAD = List.of(word(" chủ trì thực hiện\\b", LeadForm.LEAD_IMPLEMENT),
			word("(?: là)?(?: (?:cơ quan|đơn vị))?(?: chịu trách nhiệm)? chủ trì\\b", LeadForm.LEAD));
	private static final String JOIN = "(?:chủ động |chịu trách nhiệm )?phối hợp(?: chặt chẽ)?";
	private static final List<Word<PartnerForm>> PARTNER = List.of(word(",? và " + JOIN + " với ", PartnerForm.AND_WITH),
			word(",? " + JOIN + " cùng(?: với)? ", PartnerForm.ALONGSIDE), word(",? " + JOIN + " với ", PartnerForm.WITH),
			word(",?(?: và)? " + JOIN + " (?!thực hiện)", PartnerForm.PLAIN));

	private RoleWords() {
	}

	private static <T> Word<T> word(String pattern, T value) {
		return new Word<>(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE), value);
	}

	/** The lead words at the offset, or null. */
	static Found<LeadForm> lead(String text, int offset) {
		return first(LEAD, text, offset);
	}

	/** The words before the partners at the offset, or null. */
	static Found<PartnerForm> partner(String text, int offset) {
		return first(PARTNER, text, offset);
	}

	private static <T> Found<T> first(List<Word<T>> words, String text, int offset) {
		for (Word<T> word : words) {
			Matcher matcher = word.pattern.matcher(text).region(offset, text.length());
			if (matcher.lookingAt())
				return new Found<>(word.value, matcher.end());
		}
		return null;
	}
}
