package vn.kehoach.ui.editor.codemining;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;

import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Shows within the text what is printed and not written: computed numbers, the names behind ids. Only for the lines in sight, and some around. */
public final class Hints implements ICodeMiningProvider {
	/** Longer names would break the lines they stand in. */
	private static final int LONGEST = 36;
	private static final String CUT = "…";

	private final LinesInSight lines;
	private final MiningQuestion question;

	/**
	 * @param workspace to ask
	 * @param lines tells what is in sight
	 */
	public Hints(PlanWorkspace workspace, LinesInSight lines) {
		this.lines = lines;
		question = new MiningQuestion(workspace);
	}

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		Range range = lines.range(viewer.getDocument());
		return question.ask(viewer,
				(server, document) -> server.getTextDocumentService().inlayHint(new InlayHintParams(document.id(), range)),
				hints -> minings(hints, viewer.getDocument()));
	}

	private List<ICodeMining> minings(List<InlayHint> hints, IDocument document) {
		List<ICodeMining> minings = new ArrayList<>();
		hints.forEach(hint -> Positions.offset(document, hint.getPosition()).filter(offset -> offset < document.getLength())
				.ifPresent(offset -> minings.add(new Hint(place(document, offset), words(hint), this))));
		return minings;
	}

	/** Not equal to the place of the line above the same word: what has equal places is drawn as one. */
	private static Position place(IDocument document, int offset) {
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			boolean begins = document.get(line.getOffset(), offset - line.getOffset()).isBlank();
			return new Position(offset, begins && offset + 1 < document.getLength() ? 2 : 1);
		} catch (BadLocationException changed) {
			return new Position(offset, 1);
		}
	}

	private static String words(InlayHint hint) {
		String words = hint.getLabel().map(text -> text,
				parts -> parts.stream().map(InlayHintLabelPart::getValue).collect(Collectors.joining()));
		return (Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "") + shortened(words)
				+ (Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : "");
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST)
			return words;
		int blank = words.lastIndexOf(' ', LONGEST);
		return words.substring(0, blank > 0 ? blank : LONGEST) + CUT;
	}

	@Override
	public void dispose() {
		// nothing is held
	}
}
