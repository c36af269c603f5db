package vn.kehoach.dsl.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a project that one of its files may refer to: those in its folder and in the folders above, up to the project's
 * folder. That is the nearest one with a kehoach.properties or a .git; without either, the last one in a row that holds files of
 * the language.
 */
public final class Surroundings {
	private static final List<String> PROJECT_MARKS = List.of("kehoach.properties", ".git");

	private Surroundings() {
	}

	/** The files in a folder and in those above. */
	public static List<Path> of(Path start) {
		return folders(start).stream().flatMap(folder -> filesIn(folder).stream()).toList();
	}

	/** The folder itself and those above, up to the project's. */
	public static List<Path> folders(Path start) {
		List<Path> found = new ArrayList<>(List.of(start));
		Path project = projectOf(start);
		for (Path folder = start; !folder.equals(project); found.add(folder)) {
			folder = folder.getParent();
			if (folder == null || project == null && (filesIn(start).isEmpty() || filesIn(folder).isEmpty()))
				break;
		}
		return found;
	}

	private static Path projectOf(Path start) {
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			if (PROJECT_MARKS.stream().map(folder::resolve).anyMatch(Files::exists))
				return folder;
		}
		return null;
	}

	/** A folder that cannot be listed holds nothing that the file could refer to. */
	private static List<Path> filesIn(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(PlanFiles::isPlanFile).filter(Files::isRegularFile).sorted().toList();
		} catch (IOException unlisted) {
			return List.of();
		}
	}
}
