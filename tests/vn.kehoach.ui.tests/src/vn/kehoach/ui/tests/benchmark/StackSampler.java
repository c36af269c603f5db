package vn.kehoach.ui.tests.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the stack of a thread every few milliseconds while a piece of work of it lasts long, so that slow pieces have a cause. */
final class StackSampler implements AutoCloseable {
	private static final Duration PERIOD = Duration.ofMillis(4);
	private static final Duration LONG = Duration.ofMillis(25);
	private static final int FRAMES = 12;

	private final Thread watched;
	private final Thread sampler = new Thread(this::sample, "stack-sampler");
	private final List<String> seen = new ArrayList<>();
	private volatile long begin;
	private volatile boolean closed;

	/** @param watched the thread to look at */
	StackSampler(Thread watched) {
		this.watched = watched;
		sampler.setDaemon(true);
		sampler.start();
	}

	/** A piece of work begins. */
	void begin() {
		synchronized (seen) {
			seen.clear();
		}
		begin = System.nanoTime();
	}

	/** The piece of work is done; where most of its time went, "" when it was short. */
	String end() {
		begin = 0;
		synchronized (seen) {
			Map<String, Long> counted = seen.stream().collect(Collectors.groupingBy(stack -> stack, HashMap::new, Collectors.counting()));
			return counted.entrySet().stream().max(Map.Entry.comparingByValue())
					.map(most -> most.getValue() + " of " + seen.size() + " samples in " + most.getKey()).orElse("");
		}
	}

	private void sample() {
		while (!closed) {
			LockSupport.parkNanos(PERIOD.toNanos());
			long from = begin;
			if (from != 0 && System.nanoTime() - from > LONG.toNanos())
				take(watched.getStackTrace());
		}
	}

	private void take(StackTraceElement[] stack) {
		String told = Stream.concat(Stream.of(stack).limit(1), Stream.of(stack).filter(StackSampler::tells).limit(FRAMES))
				.map(frame -> frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + '.' + frame.getMethodName())
				.distinct().collect(Collectors.joining(" < "));
		synchronized (seen) {
			seen.add(told);
		}
	}

	private static boolean tells(StackTraceElement frame) {
		String name = frame.getClassName();
		return !name.startsWith("java.") && !name.startsWith("jdk.") && !name.contains(".swt.internal.") && !name.contains(".tests.")
				&& !name.startsWith("org.eclipse.swt.widgets");
	}

	@Override
	public void close() {
		closed = true;
	}
}
