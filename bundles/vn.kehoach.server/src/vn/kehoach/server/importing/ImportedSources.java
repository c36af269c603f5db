package vn.kehoach.server.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sources of one import with the places of their files: the folder itself for one source, a folder below it for each of several. */
public final class ImportedSources {
	private final List<ImportedSource> sources;

	/** In the order in which they were named. */
	public ImportedSources(List<ImportedSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/** The texts to be written, source by source. */
	public List<Target> targets(Path folder) {
		List<Target> targets = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (ImportedSource source : sources) {
			Path place = sources.size() == 1 ? folder : folder.resolve(unused(source.documentName(), names));
			targets.add(new Target(source, source.textsIn(place)));
		}
		return targets;
	}

	private static String unused(String name, Set<String> names) {
		String unused = name;
		for (int count = 2; !names.add(unused); count++)
			unused = name + "-" + count;
		return unused;
	}

	/**
	 * The files of one source.
	 *
	 * @param source what was recognised
	 * @param texts the texts by file, the document last
	 */
	public record Target(ImportedSource source, Map<Path, String> texts) {
	}
}
