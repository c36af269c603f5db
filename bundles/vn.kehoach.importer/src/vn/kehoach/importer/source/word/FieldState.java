package vn.kehoach.importer.source.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells a field's instruction from its result, also where a field spans several paragraphs. */
final class FieldState {
	private final Deque<Boolean> inInstruction = new ArrayDeque<>();

	/** @param type begin, separate or end */
	void mark(String type) {
		switch (type) {
		case "begin" -> inInstruction.push(true);
		case "separate" -> {
			if (!inInstruction.isEmpty()) {
				inInstruction.pop();
				inInstruction.push(false);
			}
		}
		default -> inInstruction.poll();
		}
	}

	/** True when text here belongs to an instruction. */
	boolean hidesText() {
		return inInstruction.contains(true);
	}
}
