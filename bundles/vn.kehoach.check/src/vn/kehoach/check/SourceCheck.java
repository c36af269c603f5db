package vn.kehoach.check;

import vn.kehoach.check.finding.ObservationSink;

/** A rule about the characters of a file, whatever they mean. */
public non-sealed interface SourceCheck extends Check {
	/** Looks at the whole text of one file. */
	void check(String source, ObservationSink sink);
}
