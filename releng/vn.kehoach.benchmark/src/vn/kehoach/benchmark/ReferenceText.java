package vn.kehoach.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts that are measured, made from the sample: at factor 1 a decision of about 110 KB with 12 themes (each paragraph of
 * the sample several times), at factor n the same themes n times.
 */
public final class ReferenceText {
	private static final String PROSE_MARK = "\"\"\"";
	private static final int PARAGRAPH_REPETITIONS = 7;
	private static final Pattern THEME_OR_TASK = Pattern.compile("(nhóm nhiệm vụ|nhiệm vụ) ([A-Z]\\w*)");

	private final Path sample;

	/** @param sample the folder of the sample project */
	public ReferenceText(Path sample) {
		this.sample = sample;
	}

	/** Writes the project of the given factor into a folder, which is made. */
	public void write(int factor, Path folder) throws IOException {
		Files.createDirectories(folder);
		for (String registry : List.of("co-quan.kehoach", "van-ban.kehoach", "chi-tieu.kehoach"))
			Files.copy(sample.resolve(registry), folder.resolve(registry));
		Files.writeString(folder.resolve("quyet-dinh.kehoach"), String.join("\n", document(factor)) + "\n");
	}

	private List<String> document(int factor) throws IOException {
		List<String> result = new ArrayList<>();
		List<String> lines = longer(withIncludedThemes(Files.readAllLines(sample.resolve("quyet-dinh-2027.kehoach"))));
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).strip().startsWith("nhóm nhiệm vụ ")) {
				result.add(lines.get(i));
				continue;
			}
			int end = endOfBlock(lines, i);
			for (int copy = 1; copy <= factor; copy++)
				result.addAll(copy(lines.subList(i, end), copy));
			i = end - 1;
		}
		return result;
	}

	private static List<String> copy(List<String> theme, int copy) {
		if (copy == 1)
			return theme;
		return theme.stream().map(line -> THEME_OR_TASK.matcher(line).replaceFirst("$1 $2" + copy)).toList();
	}

	private static int endOfBlock(List<String> lines, int start) {
		String indentation = lines.get(start).replaceAll("\\S.*", "");
		int end = start + 1;
		while (!lines.get(end).equals(indentation + "}"))
			end++;
		return end + 1;
	}

	private List<String> withIncludedThemes(List<String> document) throws IOException {
		List<String> result = new ArrayList<>();
		for (String line : document) {
			if (!line.strip().startsWith("đưa vào "))
				result.add(line);
			else
				result.addAll(themeFile(line.strip().substring("đưa vào ".length())).map(themeLine -> "\t\t\t" + themeLine).toList());
		}
		return result;
	}

	private Stream<String> themeFile(String id) throws IOException {
		try (Stream<Path> files = Files.list(sample.resolve("nhom"))) {
			return files.map(ReferenceText::lines).filter(lines -> lines.stream().anyMatch(line -> line.startsWith("nhóm nhiệm vụ " + id)))
					.findFirst().orElseThrow().stream().filter(line -> !line.startsWith("//") && !line.isEmpty());
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Repeats the contents of prose blocks, so that the sample reaches the size of a real decision. */
	private static List<String> longer(List<String> lines) {
		List<String> result = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			result.add(lines.get(i));
			if (!opensProse(lines.get(i)))
				continue;
			int end = i + 1;
			while (!lines.get(end).strip().equals(PROSE_MARK))
				end++;
			for (int repetition = 0; repetition < PARAGRAPH_REPETITIONS; repetition++) {
				if (repetition > 0)
					result.add("");
				result.addAll(lines.subList(i + 1, end));
			}
			result.add(lines.get(end));
			i = end;
		}
		return result;
	}

	private static boolean opensProse(String line) {
		return line.endsWith(PROSE_MARK) && line.indexOf(PROSE_MARK) == line.lastIndexOf(PROSE_MARK);
	}

	/** Writes projects for the whole-process script: arguments SAMPLE FOLDER FACTOR... */
	public static void main(String[] arguments) throws IOException {
		ReferenceText text = new ReferenceText(Path.of(arguments[0]));
		for (String factor : List.of(arguments).subList(2, arguments.length))
			text.write(Integer.parseInt(factor), Path.of(arguments[1], factor));
	}
}
