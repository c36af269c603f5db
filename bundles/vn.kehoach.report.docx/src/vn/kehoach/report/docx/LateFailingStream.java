package vn.kehoach.report.docx;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes bytes on until the stream below fails, and takes the rest without a word: POI would log the failure with its
 * stack and go on with a message that has no cause. {@link #rethrow()} afterwards says what happened.
 */
final class LateFailingStream extends OutputStream {

	private final OutputStream out;
	private IOException failure;

	LateFailingStream(OutputStream out) {
		this.out = out;
	}

	@Override
	public void write(int value) {
		perform(() -> out.write(value));
	}

	@Override
	public void write(byte[] bytes, int offset, int length) {
		perform(() -> out.write(bytes, offset, length));
	}

	@Override
	public void flush() {
		perform(out::flush);
	}

	/** Throws the failure, if there was one. */
	void rethrow() throws IOException {
		if (failure != null) {
			throw failure;
		}
	}

	private void perform(Step step) {
		if (failure != null) {
			return;
		}
		try {
			step.run();
		} catch (IOException e) {
			failure = e;
		}
	}

	/** A call of the stream below. */
	private interface Step {
		void run() throws IOException;
	}
}
