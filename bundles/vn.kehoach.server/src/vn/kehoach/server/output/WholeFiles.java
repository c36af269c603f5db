package vn.kehoach.server.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several files that are written together: all beside their places first, then under their names. */
public final class WholeFiles {
	private WholeFiles() {
	}

	/**
	 * Writes files; missing folders are made.
	 *
	 * @return why they were not written, in the user's language; empty when they were
	 */
	public static Optional<String> write(Map<Path, byte[]> contents) {
		List<Path> staged = new ArrayList<>();
		try {
			for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
				Files.createDirectories(file.getKey().getParent());
				Path temporary = temporary(file.getKey());
				staged.add(temporary);
				Files.write(temporary, file.getValue());
			}
			for (Path file : contents.keySet())
				Files.move(temporary(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			return Optional.empty();
		} catch (IOException refused) {
			StringBuilder reason = new StringBuilder(
					OutputMessages.get("failed", String.valueOf(refused.getMessage()), refused.getClass().getSimpleName()));
			staged.forEach(temporary -> reason.append(WholeFile.remains(temporary)));
			return Optional.of(reason.toString());
		}
	}

	private static Path temporary(Path file) {
		return file.resolveSibling("." + file.getFileName() + ".kehoach-tmp");
	}
}
