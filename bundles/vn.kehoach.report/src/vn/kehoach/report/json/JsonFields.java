package vn.kehoach.report.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import vn.kehoach.model.time.CalendarDate;

/** Writes the fields of one object after another; what is absent is null, a list without members is empty. */
final class JsonFields {
	private final JsonWriter json;

	JsonFields(JsonWriter json) {
		this.json = json;
	}

	/** A text, null when it is missing or blank. */
	JsonFields text(String name, String value) throws IOException {
		json.name(name).value(value == null || value.isBlank() ? null : value);
		return this;
	}

	/** A date in ISO form, as far as it is known: 2027-06-30, 2027-06, 2027. */
	JsonFields date(String name, CalendarDate value) throws IOException {
		return text(name, value == null ? null : value.toString());
	}

	JsonFields count(String name, int value) throws IOException {
		json.name(name).value(value);
		return this;
	}

	/** A number with its decimals, or null. */
	JsonFields number(String name, BigDecimal value) throws IOException {
		json.name(name).value(value);
		return this;
	}

	JsonFields texts(String name, List<String> values) throws IOException {
		json.name(name).beginArray();
		for (String value : values)
			json.value(value);
		json.endArray();
		return this;
	}

	/** A list of objects. */
	<T> JsonFields objects(String name, List<? extends T> values, ObjectJson<T> writer) throws IOException {
		json.name(name).beginArray();
		for (T value : values)
			object(value, writer);
		json.endArray();
		return this;
	}

	/** One object, or null. */
	<T> JsonFields object(String name, T value, ObjectJson<T> writer) throws IOException {
		json.name(name);
		if (value == null)
			json.nullValue();
		else
			object(value, writer);
		return this;
	}

	<T> void object(T value, ObjectJson<T> writer) throws IOException {
		json.beginObject();
		writer.write(value, this);
		json.endObject();
	}
}
