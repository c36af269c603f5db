package vn.kehoach.rollover.move;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.check.passage.Passage;

/** A text in which years are moved, with the way back to the model. */
interface MovedText {
	/** The text. */
	String text();

	/** True when other words can be put in the place of a range. */
	boolean isEditable(int start, int end);

	/** The place of a range. */
	FindingPlace.InModel place(int start, int end);

	/** The text of a passage. */
	static MovedText of(Passage passage) {
		return new MovedText() {
			@Override
			public String text() {
				return passage.text();
			}

			@Override
			public boolean isEditable(int start, int end) {
				return passage.isEditable(start, end);
			}

			@Override
			public FindingPlace.InModel place(int start, int end) {
				return (FindingPlace.InModel) passage.place(start, end);
			}
		};
	}

	/** The value of a string feature, or one of its values. */
	static MovedText of(EObject element, EAttribute feature, int index, String value) {
		return new MovedText() {
			@Override
			public String text() {
				return value;
			}

			@Override
			public boolean isEditable(int start, int end) {
				return true;
			}

			@Override
			public FindingPlace.InModel place(int start, int end) {
				return FindingPlace.at(element, feature, index, new TextRange(start, end));
			}
		};
	}
}
