package vn.kehoach.cli.export;

import java.util.List;
import java.util.stream.Stream;

import vn.kehoach.model.PlanFile;

/**
 * The models to be exported.
 *
 * @param files the files asked for
 * @param surroundings files beside and above them, whose registries they use
 * @param registries what they use by import lines
 */
public record ExportedModels(List<PlanFile> files, List<PlanFile> surroundings, List<PlanFile> registries) {
	public ExportedModels {
		files = List.copyOf(files);
		surroundings = List.copyOf(surroundings);
		registries = List.copyOf(registries);
	}

	/** All models, the files asked for first. */
	List<PlanFile> all() {
		return Stream.of(files, surroundings, registries).flatMap(List::stream).toList();
	}
}
