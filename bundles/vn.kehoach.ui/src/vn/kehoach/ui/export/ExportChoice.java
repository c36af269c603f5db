package vn.kehoach.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What the user wants to have exported.
 *
 * @param source the plan
 * @param document the handle of the document in it; null for the first one
 * @param formats at least one
 * @param folder where to; made when it is missing
 * @param name of the files, without their endings
 * @param open true to open what was written
 */
public record ExportChoice(PlanSource source, String document, Set<ExportFormat> formats, Path folder, String name, boolean open) {
	/** The formats in a fixed order. */
	List<ExportFormat> ordered() {
		return formats.stream().sorted().toList();
	}

	/** The file of a format. */
	public Path file(ExportFormat format) {
		return folder.resolve(name + '.' + format.id());
	}

	/** The files that would be written over. */
	List<Path> existing() {
		return ordered().stream().map(this::file).filter(java.nio.file.Files::exists).toList();
	}
}
