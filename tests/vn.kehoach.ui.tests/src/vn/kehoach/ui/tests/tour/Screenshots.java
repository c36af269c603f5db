package vn.kehoach.ui.tests.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** Pictures in a folder, written while the tour goes on. */
final class Screenshots implements AutoCloseable {
	private final Path folder;
	private final ExecutorService writer = Executors.newSingleThreadExecutor();
	private final List<CompletableFuture<Void>> written = new ArrayList<>();

	Screenshots(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	/** Keeps NAME.png and beside it the words that are seen in it. */
	void keep(String name, ImageData picture, List<String> words) {
		written.add(CompletableFuture.runAsync(() -> write(name, picture, words), writer));
	}

	private void write(String name, ImageData picture, List<String> words) {
		ImageLoader image = new ImageLoader();
		image.data = new ImageData[]{ picture };
		image.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		try {
			Files.write(folder.resolve(name + ".txt"), words);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** Waits until everything is written. */
	@Override
	public void close() {
		writer.shutdown();
		written.forEach(CompletableFuture::join);
	}
}
