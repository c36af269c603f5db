package vn.kehoach.ui.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes the page of a comparison: whole or not at all. */
public final class HtmlExport {
	private HtmlExport() {
	}

	/** Writes the page into a file; says why not, in the user's language. */
	public static Optional<String> write(String html, Path target) {
		Path beside = target.resolveSibling('.' + String.valueOf(target.getFileName()) + ".kehoach-tmp");
		try {
			Files.write(beside, html.getBytes(StandardCharsets.UTF_8));
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
			return Optional.empty();
		} catch (IOException refused) {
			return Optional.of(CompareMessages.text("notWritten", target, String.valueOf(refused.getLocalizedMessage())) + remains(beside));
		}
	}

	private static String remains(Path beside) {
		try {
			Files.deleteIfExists(beside);
			return "";
		} catch (IOException stays) {
			return " " + CompareMessages.text("remains", beside, String.valueOf(stays.getLocalizedMessage()));
		}
	}
}
