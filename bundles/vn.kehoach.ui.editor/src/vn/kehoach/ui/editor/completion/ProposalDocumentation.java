package vn.kehoach.ui.editor.completion;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;

/** What the panel beside the list tells of a proposal, as Markdown: what the server says, else what it is and what it inserts. */
final class ProposalDocumentation {
	String of(CompletionItem item) {
		StringBuilder markdown = new StringBuilder("**" + item.getLabel() + "**\n\n");
		if (item.getDetail() != null)
			markdown.append(item.getDetail()).append("\n\n");
		if (item.getDocumentation() != null)
			markdown.append(item.getDocumentation().map(text -> text, markup -> markup.getValue()));
		else if (item.getTextEdit() != null && !inserted(item).equals(item.getLabel()))
			markdown.append("```\n").append(inserted(item)).append("\n```");
		return markdown.toString();
	}

	private static String inserted(CompletionItem item) {
		String text = item.getTextEdit().map(edit -> edit.getNewText(), edit -> edit.getNewText());
		return item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.of(text).text() : text;
	}
}
