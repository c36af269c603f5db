package vn.kehoach.report.json;

import java.io.IOException;

import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;

/** A theme with the tasks in it, at any depth. */
final class ThemeJson implements ObjectJson<Theme> {
	private final PrintedWords words;

	ThemeJson(PrintedWords words) {
		this.words = words;
	}

	@Override
	public void write(Theme theme, JsonFields fields) throws IOException {
		fields.text("number", words.number(theme)).text("title", theme.getTitle()).objects("tasks",
				DivisionsInOrder.of(theme).outside(Theme.class, Task.class), new TaskJson(words));
	}
}
