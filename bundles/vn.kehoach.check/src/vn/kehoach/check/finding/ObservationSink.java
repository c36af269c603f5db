package vn.kehoach.check.finding;

/** Takes what a check sees. */
@FunctionalInterface
public interface ObservationSink {
	void report(Observation observation);
}
