package vn.kehoach.ui.tests.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the UI thread work and measures the longest piece of it: nothing the user does is answered while a piece lasts. */
final class UiWork implements AutoCloseable {
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display = Display.getCurrent();
	private final StackSampler sampler = new StackSampler(Thread.currentThread());
	private Piece longest = Piece.NONE;

	/**
	 * The longest of some pieces of work.
	 *
	 * @param wall how long the longest lasted
	 * @param cpu how long the processor worked for the UI thread in the one it worked longest in
	 * @param cause where the time of the longest went; "" for a short one
	 */
	record Piece(Duration wall, Duration cpu, String cause) {
		static final Piece NONE = new Piece(Duration.ZERO, Duration.ZERO, "");

		Piece or(Piece other) {
			boolean longer = other.wall.compareTo(wall) > 0;
			return new Piece(longer ? other.wall : wall, other.cpu.compareTo(cpu) > 0 ? other.cpu : cpu, longer ? other.cause : cause);
		}
	}

	/** Does something, then lets the UI thread work for a while; the longest piece of all that. */
	Piece after(Runnable action, Duration pause) {
		longest = Piece.NONE;
		measure(() -> {
			action.run();
			return true;
		});
		long end = System.nanoTime() + pause.toNanos();
		display.timerExec((int) pause.toMillis(), () -> {
		});
		while (System.nanoTime() < end)
			if (!measure(display::readAndDispatch))
				display.sleep();
		return longest;
	}

	private boolean measure(BooleanSupplier work) {
		long wall = System.nanoTime();
		long cpu = threads.getCurrentThreadCpuTime();
		sampler.begin();
		boolean worked = work.getAsBoolean();
		String cause = sampler.end();
		longest = longest.or(new Piece(Duration.ofNanos(System.nanoTime() - wall),
				Duration.ofNanos(threads.getCurrentThreadCpuTime() - cpu), cause));
		return worked;
	}

	@Override
	public void close() {
		sampler.close();
	}
}
