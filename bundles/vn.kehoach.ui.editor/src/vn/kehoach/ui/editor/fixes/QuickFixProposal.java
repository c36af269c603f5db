package vn.kehoach.ui.editor.fixes;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import vn.kehoach.ui.editor.images.EditorImage;

/** Something that can be done at the caret. */
final class QuickFixProposal implements ICompletionProposal {
	private final CodeAction action;
	private final Consumer<String> say;

	QuickFixProposal(CodeAction action, Consumer<String> say) {
		this.action = action;
		this.say = say;
	}

	@Override
	public void apply(IDocument document) {
		AppliedFix.apply(action, say);
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	/** The new words, for whoever wants to know before. */
	@Override
	public String getAdditionalProposalInfo() {
		Stream<TextEdit> edits = action.getEdit().getChanges() == null
				? Stream.empty()
				: action.getEdit().getChanges().values().stream().flatMap(Collection::stream);
		List<String> words = edits.map(TextEdit::getNewText).filter(word -> !word.isBlank()).distinct().limit(10).toList();
		return "**" + action.getTitle() + "**\n\n"
				+ words.stream().map(word -> "```\n" + word.strip() + "\n```").collect(Collectors.joining("\n"));
	}

	@Override
	public String getDisplayString() {
		return action.getTitle();
	}

	@Override
	public Image getImage() {
		return EditorImage.FIX.image();
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
