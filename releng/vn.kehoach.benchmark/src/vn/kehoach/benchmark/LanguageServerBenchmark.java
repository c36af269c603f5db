package vn.kehoach.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.Diagnostic;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Warm times of the language server in a file of 5,000 lines. Budgets: 150 ms from a keystroke to its diagnostics, 50 ms for completion. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class LanguageServerBenchmark {
	@Benchmark
	public List<Diagnostic> keystrokeToDiagnostics(EditingSession session) {
		return session.keystroke();
	}

	@Benchmark
	public int completion(EditingSession session) {
		return session.completion();
	}
}
