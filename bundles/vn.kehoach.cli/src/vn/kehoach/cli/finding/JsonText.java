package vn.kehoach.cli.finding;

import java.io.IOException;
import java.io.StringWriter;

import com.google.gson.stream.JsonWriter;

/** A JSON text under construction: indented by two blanks, Vietnamese letters as they are. */
final class JsonText {
	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	JsonText() {
		json.setIndent("  ");
		json.setHtmlSafe(false);
	}

	JsonWriter writer() {
		return json;
	}

	/** The text with a line feed at its end. */
	String finished() throws IOException {
		json.close();
		return text.append('\n').toString();
	}
}
