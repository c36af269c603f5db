package vn.kehoach.check.finding;

import java.util.List;
import java.util.Optional;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ValueKind;

/** How the text at a finding's place can be mended. Every fix is an edit of the file's text; its label is the message CODE.fix. */
public sealed interface Fix {
	/**
	 * Puts other words in the place of the range. They are plain words: whoever writes them into a file escapes them.
	 *
	 * @param words the new words; empty to delete the range
	 */
	record ReplaceWords(String words) implements Fix {
	}

	/**
	 * Puts a reference in the place of the range, which is in a ProseLiteral.
	 *
	 * @param target what is referred to
	 * @param wording the words to print where the reference alone would print others: [[id|words]]; empty for [[id]]
	 */
	record Link(NamedElement target, Optional<String> wording) implements Fix {
	}

	/** Removes the value of the place's feature together with the keyword before it, so that the feature is unset. */
	record RemoveValue() implements Fix {
	}

	/**
	 * Puts a reference to an indicator's value in the place of the range, which is in a ProseLiteral: [[id.2027]].
	 *
	 * @param indicator the indicator
	 * @param year the year of the value
	 * @param kind the kind that the reference asks for: [[id.2026.ước]]; ANY when [[id.2026]] is enough
	 * @param wording the words to print where the reference alone would print others: [[id.2027|words]]
	 */
	record LinkValue(Indicator indicator, int year, ValueKind kind, Optional<String> wording) implements Fix {
	}

	/** Removes the place's element as a whole, together with the keyword that introduces it. */
	record RemoveElement() implements Fix {
	}

	/**
	 * Points the reference at the place's feature to another element. Words that the element prints in place of the old one's name
	 * (ghi "…", [[id|…]]) are taken away with it.
	 *
	 * @param target the element to refer to
	 */
	record Refer(NamedElement target) implements Fix {
	}

	/**
	 * Adds a value to the list at the place's feature.
	 *
	 * @param source the value as it is written in a file, e.g. "SoTaiChinh" or "\"Như Điều 3\""
	 * @param index the value before which it comes; the size of the list to add it at the end
	 */
	record AddValue(String source, int index) implements Fix {
	}

	/** Takes the value with the place's index out of its list, with the comma that parts it from the next. */
	record RemoveListed() implements Fix {
	}

	/** Edits of one file that only make sense together; the finding's own place is changed only when it is among their places. */
	record Together(List<Step> steps) implements Fix {
		public Together {
			steps = List.copyOf(steps);
		}
	}

	/**
	 * One of several edits.
	 *
	 * @param place where
	 * @param fix what is done there
	 */
	record Step(FindingPlace place, Fix fix) {
	}

	/** Moves the place's element to the end of the list that holds it. */
	record MoveLast() implements Fix {
	}
}
