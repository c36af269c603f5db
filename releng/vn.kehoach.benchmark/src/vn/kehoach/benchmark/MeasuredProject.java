package vn.kehoach.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A project on disk at a multiple of the reference size. */
@State(Scope.Benchmark)
public class MeasuredProject {
	/** How many times the reference text of 110 KB. */
	@Param({ "1", "10" })
	public int factor;

	private Path folder;

	@Setup(Level.Trial)
	public void write() throws IOException {
		folder = Files.createTempDirectory("kehoach-benchmark");
		new ReferenceText(Path.of("samples/van-son")).write(factor, folder.resolve("project"));
	}

	/** What the loader is asked for. */
	public List<Path> paths() {
		return List.of(folder.resolve("project"));
	}

	@TearDown(Level.Trial)
	public void delete() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
