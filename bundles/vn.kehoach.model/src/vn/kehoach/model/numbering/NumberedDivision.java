package vn.kehoach.model.numbering;

import vn.kehoach.model.Division;

/**
 * A division with its number.
 *
 * @param division the division
 * @param ordinal its place in the sequence, from 1
 * @param label the printed label with its punctuation; empty when none is printed
 * @param expected the label it would have without its override
 */
public record NumberedDivision(Division division, int ordinal, String label, String expected) {

	/** True when an override departs from what the sequence gives. */
	public boolean departs() {
		return !label.equals(expected);
	}
}
