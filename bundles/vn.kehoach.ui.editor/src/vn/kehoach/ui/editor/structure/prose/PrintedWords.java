package vn.kehoach.ui.editor.structure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.Unanswered;

/** The words that are printed for the references of an element's text. */
public final class PrintedWords {
	private final PlanWorkspace workspace;
	private final Display display;
	private List<Known> known = List.of();

	/** @param workspace to ask */
	public PrintedWords(PlanWorkspace workspace, Display display) {
		this.workspace = workspace;
		this.display = display;
	}

	private record Known(Mention mention, String words) {
	}

	/**
	 * Asks for the words.
	 *
	 * @param uri the file, open
	 * @param range of the element
	 */
	public void ask(String uri, Range range) {
		workspace.documents().of(uri).ifPresent(document -> ask(document, range));
	}

	private void ask(ServedDocument document, Range range) {
		int version = document.version();
		CompletableFuture<List<InlayHint>> asked = workspace
				.ask(server -> server.getTextDocumentService().inlayHint(new InlayHintParams(document.id(), range)));
		asked.whenComplete((hints, failure) -> {
			if (failure != null)
				Unanswered.log(workspace, document.uri(), failure);
			else if (hints != null && !display.isDisposed())
				display.asyncExec(() -> {
					if (document.version() == version)
						known = match(document.document(), range, hints);
				});
		});
	}

	private static List<Known> match(IDocument document, Range range, List<InlayHint> hints) {
		int start = Positions.offset(document, range.getStart()).orElse(0);
		int end = Positions.offset(document, range.getEnd()).orElse(start);
		List<Known> found = new ArrayList<>();
		try {
			for (Mention mention : Mention.in(document.get(start, end - start)))
				found.add(new Known(mention, words(hints, Positions.of(document, start + mention.end()),
						Positions.of(document, start + mention.end() - 2)).orElse("")));
		} catch (BadLocationException changed) {
			throw new IllegalStateException(changed);
		}
		return found;
	}

	/** The hint stands behind the id or behind the brackets. */
	private static Optional<String> words(List<InlayHint> hints, Position behind, Position inside) {
		return hints.stream().filter(hint -> hint.getPosition().equals(behind) || hint.getPosition().equals(inside)).findFirst()
				.map(PrintedWords::text);
	}

	private static String text(InlayHint hint) {
		if (hint.getTooltip() != null && hint.getTooltip().isLeft())
			return hint.getTooltip().getLeft();
		String label = hint.getLabel().map(words -> words,
				parts -> String.join("", parts.stream().map(part -> part.getValue()).toList()));
		return label.replaceFirst("^[\\s=→:]+", "");
	}

	/** The words of a reference of the text as it is being edited; nothing while they are not known. */
	public Optional<String> of(List<Mention> mentions, Mention mention) {
		int place = mentions.indexOf(mention);
		if (mentions.size() == known.size() && known.get(place).mention().id().equals(mention.id()))
			return Optional.of(known.get(place).words()).filter(words -> !words.isEmpty());
		return known.stream().filter(other -> other.mention().id().equals(mention.id())).map(Known::words).filter(words -> !words.isEmpty())
				.findFirst();
	}
}
