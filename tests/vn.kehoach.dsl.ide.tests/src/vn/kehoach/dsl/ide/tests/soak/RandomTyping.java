package vn.kehoach.dsl.ide.tests.soak;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.eclipse.lsp4j.Range;

import vn.kehoach.dsl.ide.tests.protocol.Editor;
import vn.kehoach.dsl.ide.tests.protocol.TextBuffer;

/**
 * Somebody who types at random in several files, and takes much of it back, so that the files are sound every now and then. The same
 * seed types the same.
 */
final class RandomTyping {
	private static final String[] PIECES = { "a", "ế", " ", "\n", "\r\n", "{", "}", "\"", "\"\"\"", "[[", "]]", "|", "//", "/* ", " */",
			",", "STC",
			"[[STC]]", "^", "🎯", "\u0301", "cơ quan MOI \"Sở mới\"\n", "chủ trì STC\n", "của của", "nhiệm vụ Moi {\n}\n",
			"kinh tế- xã hội", "2027",
			"  ", "bỏ qua KH601 vì \"thử\"\n" };
	private static final int DEEPEST = 5;

	private record Undo(String file, int start, int length, String text) {
	}

	private final Random random;
	private final Editor editor;
	private final List<String> files;
	private final Deque<Undo> undo = new ArrayDeque<>();

	RandomTyping(long seed, Editor editor, List<String> files) {
		random = new Random(seed);
		this.editor = editor;
		this.files = files;
	}

	/** One edit: something new, or something taken back. */
	void edit() {
		if (undo.size() > random.nextInt(DEEPEST))
			takeBack();
		else
			type();
	}

	/** Takes all back; returns the number of edits. */
	int takeAllBack() {
		int edits = undo.size();
		while (!undo.isEmpty())
			takeBack();
		return edits;
	}

	private void type() {
		String file = files.get(random.nextInt(files.size()));
		String text = editor.text(file);
		int start = wholeCharacter(text, random.nextInt(text.length() + 1));
		int end = random.nextInt(3) == 0 ? wholeCharacter(text, Math.min(text.length(), start + random.nextInt(30))) : start;
		String piece = random.nextInt(5) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
		undo.push(new Undo(file, start, piece.length(), text.substring(start, end)));
		edit(file, start, end - start, piece);
	}

	/** Nobody can put the caret into the middle of a character. */
	private static int wholeCharacter(String text, int offset) {
		return offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
	}

	private void takeBack() {
		Undo last = undo.pop();
		edit(last.file(), last.start(), last.length(), last.text());
	}

	private void edit(String file, int start, int length, String text) {
		TextBuffer before = new TextBuffer(editor.text(file));
		editor.edit(file, new Range(before.position(start), before.position(start + length)), text);
	}
}
