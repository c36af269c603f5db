package vn.kehoach.cli.compare;

import java.util.Locale;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import vn.kehoach.compare.Detail;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.Side;

/**
 * A comparison as JSON: every element has kind, changes (added, removed, moved, renumbered, changed), older and newer (id, number, title,
 * path; null when there is none), details and children. A detail has attribute and either qualifier, older and newer, or words: runs with
 * state (equal, inserted, deleted) and text.
 */
final class JsonComparison {
	private static final Gson PRINTER = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

	private JsonComparison() {
	}

	/** The object with a line feed at its end. */
	static String of(Difference difference) {
		return PRINTER.toJson(object(difference)) + "\n";
	}

	private static JsonObject object(Difference difference) {
		JsonObject object = new JsonObject();
		object.addProperty("kind", lower(difference.kind()));
		JsonArray changes = new JsonArray();
		difference.changes().forEach(change -> changes.add(lower(change)));
		object.add("changes", changes);
		object.add("older", side(difference.older()));
		object.add("newer", side(difference.newer()));
		JsonArray details = new JsonArray();
		difference.details().forEach(detail -> details.add(object(detail)));
		object.add("details", details);
		JsonArray children = new JsonArray();
		difference.children().forEach(child -> children.add(object(child)));
		object.add("children", children);
		return object;
	}

	private static JsonElement side(Optional<Side> side) {
		if (side.isEmpty())
			return JsonNull.INSTANCE;
		JsonObject object = new JsonObject();
		object.addProperty("id", side.get().id());
		object.addProperty("number", side.get().number());
		object.addProperty("title", side.get().title());
		object.addProperty("path", side.get().path());
		return object;
	}

	private static JsonObject object(Detail detail) {
		JsonObject object = new JsonObject();
		object.addProperty("attribute", lower(detail.attribute()));
		switch (detail) {
		case Detail.ValueChange value -> {
			object.addProperty("qualifier", value.qualifier());
			object.addProperty("older", value.older());
			object.addProperty("newer", value.newer());
		}
		case Detail.WordingChange wording -> {
			JsonArray words = new JsonArray();
			wording.runs().forEach(run -> {
				JsonObject word = new JsonObject();
				word.addProperty("state", lower(run.state()));
				word.addProperty("text", run.text());
				words.add(word);
			});
			object.add("words", words);
		}
		}
		return object;
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
