package vn.kehoach.report.pdf.flow;

import java.util.Optional;

/** Content that can go on on the next page when it is taller than a page. */
public interface DivisibleContent extends FlowContent {
	/**
	 * Divides the content.
	 *
	 * @param room the height of the first part, in points
	 * @return the two parts, or nothing when not even the beginning fits
	 */
	Optional<Division> divide(double room);

	/**
	 * The parts of a divided box.
	 *
	 * @param head what stays on this page
	 * @param tail what goes to the next one
	 */
	record Division(FlowBox head, FlowBox tail) {
	}
}
