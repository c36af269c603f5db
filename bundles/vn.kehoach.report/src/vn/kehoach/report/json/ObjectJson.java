package vn.kehoach.report.json;

import java.io.IOException;

/**
 * Writes the fields of one kind of object.
 *
 * @param <T> the kind
 */
@FunctionalInterface
interface ObjectJson<T> {
	void write(T value, JsonFields fields) throws IOException;
}
