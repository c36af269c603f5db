package vn.kehoach.rollover.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.dsl.validation.SourceEdit;

/** Collects edits of several files. */
public final class FileEdits {
	private static final Comparator<SourceEdit> IN_ORDER = Comparator.comparingInt((SourceEdit edit) -> edit.range().start())
			.thenComparingInt(edit -> edit.range().end());

	private final Map<String, List<SourceEdit>> edits = new HashMap<>();

	/** Adds edits of a file. */
	public void add(String path, List<SourceEdit> more) {
		edits.computeIfAbsent(path, key -> new ArrayList<>()).addAll(more);
	}

	/**
	 * The text of a file with its edits made. What is added at one place comes in the order in which it was collected, before what is
	 * replaced there; an edit inside a range that another one took away is left out.
	 */
	public String applied(String path, String text) {
		StringBuilder edited = new StringBuilder(text.length() + text.length() / 8);
		int position = 0;
		for (SourceEdit edit : edits.getOrDefault(path, List.of()).stream().sorted(IN_ORDER).toList()) {
			if (edit.range().start() < position)
				continue;
			edited.append(text, position, edit.range().start()).append(edit.text());
			position = edit.range().end();
		}
		return edited.append(text, position, text.length()).toString();
	}
}
