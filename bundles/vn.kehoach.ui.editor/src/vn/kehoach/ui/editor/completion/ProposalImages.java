package vn.kehoach.ui.editor.completion;

import org.eclipse.lsp4j.CompletionItemKind;

import vn.kehoach.ui.editor.images.EditorImage;

/** The pictures of the kinds of proposals. */
final class ProposalImages {
	private ProposalImages() {
	}

	static EditorImage of(CompletionItemKind kind) {
		if (kind == null)
			return EditorImage.KEYWORD;
		return switch (kind) {
		case Keyword -> EditorImage.KEYWORD;
		case Snippet -> EditorImage.SNIPPET;
		case Reference, Class, Module, Struct -> EditorImage.AGENCY;
		case File, Folder -> EditorImage.CITATION;
		case Interface, Enum -> EditorImage.GROUP;
		case Field, Property, Variable, Constant -> EditorImage.INDICATOR;
		case Function, Method, Event -> EditorImage.TASK;
		default -> EditorImage.VALUE;
		};
	}
}
