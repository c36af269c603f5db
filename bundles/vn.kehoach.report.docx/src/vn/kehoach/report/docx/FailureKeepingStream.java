package vn.kehoach.report.docx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on and keeps the first failure, which POI would turn into a message without a cause. */
final class FailureKeepingStream extends FilterOutputStream {

	private IOException failure;

	FailureKeepingStream(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int value) throws IOException {
		perform(() -> out.write(value));
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		perform(() -> out.write(bytes, offset, length));
	}

	@Override
	public void flush() throws IOException {
		perform(out::flush);
	}

	/** Throws the first failure again, if there was one. */
	void rethrow() throws IOException {
		if (failure != null) {
			throw failure;
		}
	}

	private void perform(Step step) throws IOException {
		try {
			step.run();
		} catch (IOException e) {
			failure = failure == null ? e : failure;
			throw e;
		}
	}

	/** A call of the stream below. */
	private interface Step {
		void run() throws IOException;
	}
}
