package vn.kehoach.check.language;

import java.util.List;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.check.passage.Word;
import vn.kehoach.model.text.Capitals;

/** A sentence that begins with a small letter behind a full stop. */
public final class SentenceCaseCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH608", Severity.INFO, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.FRAGMENT)
			return;
		List<Word> words = passage.words();
		for (int position = 1; position < words.size(); position++)
			if (isSmall(passage.text(), words.get(position))
					&& beginsSentence(passage.text(), words.get(position - 1), words.get(position)))
				report(passage, words.get(position), sink);
	}

	/** A full stop and blanks behind a word that is no abbreviation: in small letters, of two letters at least, with a vowel. */
	private static boolean beginsSentence(String text, Word before, Word word) {
		int stop = before.end();
		boolean stopped = text.charAt(stop) == '.' && Blank.at(text, stop + 1) && Blank.skip(text, stop + 1) == word.start();
		return stopped && before.text().length() > 1 && before.isLetters() && Character.isLowerCase(before.text().charAt(0))
				&& Syllable.hasVowel(before.text());
	}

	private static boolean isSmall(String text, Word word) {
		boolean enumerator = word.text().length() == 1 || word.end() < text.length() && text.charAt(word.end()) == ')';
		return !enumerator && word.isLetters() && Character.isLowerCase(word.text().charAt(0));
	}

	private static void report(Passage passage, Word word, ObservationSink sink) {
		Observation observation = Observation.of(passage.place(word.start(), word.end()), word.text());
		sink.report(passage.isEditable(word.start(), word.end())
				? observation.withFix(new Fix.ReplaceWords(Capitals.first(word.text())))
				: observation);
	}
}
