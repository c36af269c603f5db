package vn.kehoach.ui.tests.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The figures of one kind of key: median, 99th of a hundred, slowest; and what the slowest did. */
final class KeyFigures {
	private static final int SLOWEST = 3;
	private static final Duration WORTH_TELLING = Duration.ofMillis(30);

	private final List<UiWork.Piece> pieces = new ArrayList<>();
	private final String title;

	/** @param title what was done, and with what around it */
	KeyFigures(String title) {
		this.title = title;
	}

	void add(UiWork.Piece piece) {
		pieces.add(piece);
	}

	/** Prints a line of figures, and below it the causes of the slowest. */
	void print() {
		print(System.out);
	}

	private void print(PrintStream out) {
		out.printf(
				"%s (%d): CPU of the UI thread median %d ms, 99 %% %d ms, slowest %d ms; wall median %d ms, 99 %% %d ms, slowest %d ms%n",
				title, pieces.size(), rank(UiWork.Piece::cpu, 50), rank(UiWork.Piece::cpu, 99), rank(UiWork.Piece::cpu, 100),
				rank(UiWork.Piece::wall, 50), rank(UiWork.Piece::wall, 99), rank(UiWork.Piece::wall, 100));
		pieces.stream().filter(piece -> piece.cpu().compareTo(WORTH_TELLING) > 0)
				.sorted(Comparator.comparing(UiWork.Piece::cpu).reversed()).limit(SLOWEST)
				.forEach(piece -> out.printf("    %d ms, CPU %d ms: %s%n", piece.wall().toMillis(), piece.cpu().toMillis(), piece.cause()));
	}

	private long rank(Function<UiWork.Piece, Duration> time, int percent) {
		List<Duration> sorted = pieces.stream().map(time).sorted().toList();
		return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)).toMillis();
	}
}
