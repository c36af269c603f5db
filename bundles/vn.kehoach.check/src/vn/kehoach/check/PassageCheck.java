package vn.kehoach.check;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;

/** A rule about printed text: a heading, a paragraph, a bullet, a table cell. */
public non-sealed interface PassageCheck extends Check {
	/** Looks at one passage; called once for each passage of the file that is checked, in the order of the text. */
	void check(Passage passage, CheckContext context, ObservationSink sink);
}
