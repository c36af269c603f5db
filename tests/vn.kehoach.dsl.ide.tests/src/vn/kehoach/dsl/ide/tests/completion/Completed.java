package vn.kehoach.dsl.ide.tests.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

/** What an editor is proposed at the mark | in a text, and what becomes of the text. */
final class Completed {
	static final String FILE = "a.kehoach";

	private final Editor editor;
	private final List<CompletionItem> items;

	private Completed(Editor editor, List<CompletionItem> items) {
		this.editor = editor;
		this.items = items;
	}

	/** Opens the text, whose mark | is the caret, and asks for proposals there. */
	static Completed in(Editor editor, String marked) {
		int caret = marked.indexOf('|');
		String head = marked.substring(0, caret);
		int line = (int) head.chars().filter(character -> character == '\n').count();
		Position position = new Position(line, head.length() - head.lastIndexOf('\n') - 1);
		editor.open(FILE, head + marked.substring(caret + 1));
		var answer = editor.ask(documents -> documents.completion(new CompletionParams(editor.id(FILE), position)));
		return new Completed(editor, answer.getRight().getItems());
	}

	List<CompletionItem> items() {
		return items;
	}

	List<String> labels() {
		return items.stream().map(CompletionItem::getLabel).toList();
	}

	CompletionItem item(String label) {
		return items.stream().filter(item -> item.getLabel().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
	}

	/** What the editor shows beside an item when the user looks at it; empty for nothing. */
	String documentation(String label) {
		CompletionItem item = editor.ask(documents -> documents.resolveCompletionItem(item(label)));
		return item.getDocumentation() == null ? "" : item.getDocumentation().getRight().getValue();
	}

	/** The line of the caret after an item was chosen. */
	String lineAfter(String label) {
		int line = item(label).getTextEdit().getLeft().getRange().getStart().getLine();
		editor.apply(FILE, List.of(item(label).getTextEdit().getLeft()));
		return editor.text(FILE).lines().skip(line).findFirst().orElseThrow().strip();
	}
}
