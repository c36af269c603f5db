package vn.kehoach.importer.finish;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Drops a printed text that was kept as an override where print computes the same words without it. */
final class PrintedText {
	private PrintedText() {
	}

	/**
	 * Sets the override to null and back again when the words printed then are others.
	 *
	 * @param current the override
	 * @param set sets it
	 * @param printed what is printed
	 */
	static void dropIfComputed(String current, Consumer<String> set, Supplier<String> printed) {
		if (current == null)
			return;
		String before = words(printed.get());
		set.accept(null);
		if (!words(printed.get()).equals(before))
			set.accept(current);
	}

	/** As {@link #dropIfComputed}, for punctuation, where blanks count. */
	static void dropIfSame(String current, Consumer<String> set, Supplier<String> printed) {
		if (current == null)
			return;
		set.accept(null);
		if (!printed.get().equals(current))
			set.accept(current);
	}

	private static String words(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
