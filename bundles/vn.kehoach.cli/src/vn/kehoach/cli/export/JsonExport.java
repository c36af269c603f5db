package vn.kehoach.cli.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import vn.kehoach.report.json.ModelJson;

/** JSON in UTF-8. */
final class JsonExport implements ModelExport {

	@Override
	public void write(ExportedModels models, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		new ModelJson(models.files(), models.surroundings(), models.registries()).write(writer);
		writer.flush();
	}
}
