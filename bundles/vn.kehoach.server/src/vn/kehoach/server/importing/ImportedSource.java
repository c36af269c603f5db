package vn.kehoach.server.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.dsl.text.PlanTextWriter;
import vn.kehoach.importer.ImportResult;
import vn.kehoach.importer.ImportedFile;
import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.model.Agency;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.RegistryImport;
import vn.kehoach.registry.ShippedRegistry;

/**
 * A source that was read and recognised.
 *
 * @param named the source as the user named it
 * @param remarks what the reader left out or guessed
 * @param result the files and the report
 */
public record ImportedSource(String named, List<SourceRemark> remarks, ImportResult result) {

	/** The name of the document's file without extension; the document comes last among the files. */
	String documentName() {
		String name = result.files().getLast().name();
		return name.substring(0, name.lastIndexOf('.'));
	}

	/** The texts to be written into a folder, by their files. */
	Map<Path, String> textsIn(Path folder) {
		Map<Path, String> texts = new LinkedHashMap<>();
		for (ImportedFile file : result.files())
			texts.put(folder.resolve(file.name()), new PlanTextWriter().write(withRegistry(file.contents())));
		return texts;
	}

	/** A registry of agencies uses the shipped one, which knows when bodies ended and who took over. */
	private static PlanFile withRegistry(PlanFile file) {
		boolean agencies = file.getEntries().stream().anyMatch(Agency.class::isInstance);
		if (agencies && file.getImports().isEmpty()) {
			RegistryImport line = ModelFactory.eINSTANCE.createRegistryImport();
			line.setImportURI(ShippedRegistry.AGENCIES_2025.title());
			file.getImports().add(line);
		}
		return file;
	}
}
