package vn.kehoach.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import com.google.gson.stream.JsonWriter;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.reference.ReferenceIndex;

/**
 * Writes files of the model as one JSON object: documents, agencies (groups among them), citations, indicators. Names and
 * texts are as printed, dates in ISO form, what is absent is null or an empty list. The same model gives the same text.
 */
public final class ModelJson {
	private final List<PlanFile> files;
	private final List<PlanFile> surroundings;
	private final List<PlanFile> registries;
	private final ReferredEntries referred;

	/**
	 * @param files what to write; their references are resolved
	 * @param surroundings files whose registries they use: their agencies, cited documents and indicators are written, their documents are not
	 * @param registries registries that are used by import lines, of which is written what is referred to
	 */
	public ModelJson(List<PlanFile> files, List<PlanFile> surroundings, List<PlanFile> registries) {
		this.files = List.copyOf(files);
		this.surroundings = List.copyOf(surroundings);
		this.registries = List.copyOf(registries);
		List<PlanFile> own = new ArrayList<>(files);
		own.addAll(surroundings);
		referred = ReferredEntries.of(own);
	}

	/**
	 * Writes the object, indented by two blanks, with a line feed at the end.
	 *
	 * @param out is flushed and not closed
	 */
	public void write(Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.setIndent("  ");
		json.setHtmlSafe(false);
		new JsonFields(json).object(this, (model, fields) -> model.fields(fields));
		json.flush();
		out.write('\n');
		out.flush();
	}

	private void fields(JsonFields fields) throws IOException {
		List<CitedDocument> cited = registered(CitedDocument.class);
		fields.objects("documents", entries(files, PlanDocument.class), new DocumentJson())
				.objects("agencies", registered(Assignee.class), new AgencyJson())
				.objects("citations", cited, new CitationJson(cited.isEmpty() ? null : ReferenceIndex.of(cited.get(0))))
				.objects("indicators", IndicatorsInOrder.of(registered(IndicatorListing.class)), new IndicatorJson());
	}

	private <T extends EObject> List<T> registered(Class<T> type) {
		List<T> entries = entries(files, type);
		entries.addAll(entries(surroundings, type));
		entries(registries, type).stream().filter(referred::contains).forEach(entries::add);
		return entries;
	}

	private static <T extends EObject> List<T> entries(List<PlanFile> files, Class<T> type) {
		List<T> entries = new ArrayList<>();
		for (PlanFile file : files)
			file.getEntries().stream().filter(type::isInstance).map(type::cast).forEach(entries::add);
		return entries;
	}
}
