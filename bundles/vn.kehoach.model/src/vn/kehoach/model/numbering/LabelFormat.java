package vn.kehoach.model.numbering;

/**
 * How the labels of a sequence are written, e.g. "Điều " + 3 + "." or "(" + 1 + ")".
 *
 * @param prefix the text before the number
 * @param scheme how the number is written
 * @param suffix the text after the number
 */
public record LabelFormat(String prefix, NumberScheme scheme, String suffix) {

	/** The label of the ordinal, counted from 1. */
	public String label(int ordinal) {
		return prefix + scheme.write(ordinal) + suffix;
	}
}
