package vn.kehoach.check.finding;

import java.util.List;

/**
 * One of the ways to mend what was found.
 *
 * @param fix what is done to the text
 * @param key which of the check's labels tells it: "fix", or another key after the code
 * @param arguments the arguments of the label
 * @param everywhere true when it can be done at once for all findings of the check that offer an equal remedy, for instance putting a
 *        successor in the place of an abolished body
 */
public record Remedy(Fix fix, String key, List<String> arguments, boolean everywhere) {
	public Remedy {
		arguments = List.copyOf(arguments);
	}
}
