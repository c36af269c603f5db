package vn.kehoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Passes bytes on until the target fails, then keeps the failure and swallows the rest: a PrintStream loses the reason. */
final class RememberedFailure extends OutputStream {
	private final OutputStream target;
	private IOException failure;

	RememberedFailure(OutputStream target) {
		this.target = target;
	}

	/** Why the target failed first; empty while it has not. */
	Optional<IOException> failure() {
		return Optional.ofNullable(failure);
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[]{ (byte) value }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (failure == null)
			attempt(() -> target.write(bytes, offset, length));
	}

	@Override
	public void flush() throws IOException {
		if (failure == null)
			attempt(target::flush);
	}

	private void attempt(Write write) {
		try {
			write.run();
		} catch (IOException refused) {
			failure = refused;
		}
	}

	private interface Write {
		void run() throws IOException;
	}
}
