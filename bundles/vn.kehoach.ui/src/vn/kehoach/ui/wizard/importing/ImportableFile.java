package vn.kehoach.ui.wizard.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import vn.kehoach.model.text.PlainLetters;

/** The files that can be imported: .docx, .pdf, .txt and .md. */
public final class ImportableFile {
	private static final List<String> EXTENSIONS = List.of(".docx", ".pdf", ".txt", ".md");

	private ImportableFile() {
	}

	/** True when a file of this name can be imported. */
	public static boolean is(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		return EXTENSIONS.stream().anyMatch(name::endsWith) && !Files.isDirectory(file);
	}

	/** What a file dialog filters by. */
	static String[] patterns() {
		List<String> each = EXTENSIONS.stream().map(extension -> "*" + extension).toList();
		return Stream.concat(Stream.of(String.join(";", each)), each.stream()).toArray(String[]::new);
	}

	/** A name for a project or folder made from a file: small plain letters with hyphens. */
	static String plainName(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String plain = PlainLetters.of(dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-|-$", "");
		return plain.isEmpty() ? "van-ban" : plain;
	}
}
