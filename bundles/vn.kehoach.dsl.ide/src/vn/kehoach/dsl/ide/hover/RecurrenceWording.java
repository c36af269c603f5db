package vn.kehoach.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.RecurringDeadline;

/** Recurring deadlines in the words of the language: "trước ngày 18 hằng tháng". */
public final class RecurrenceWording {
	private RecurrenceWording() {
	}

	/** The deadline as it is written in files, without its keyword. */
	public static String of(RecurringDeadline deadline) {
		List<String> words = new ArrayList<>();
		if (deadline.isBefore())
			words.add("trước");
		if (deadline.getDay() > 0)
			words.add("ngày " + deadline.getDay());
		if (deadline.getMonth() > 0)
			words.add("tháng " + deadline.getMonth());
		words.add(deadline.getPeriod().getLiteral());
		return String.join(" ", words);
	}
}
