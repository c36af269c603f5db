package vn.kehoach.dsl.ide.hints;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.service.OperationCanceledManager;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.ide.place.ProjectContext;
import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.model.Table;

/** Shows within the text what is printed: the computed numbers of divisions, the names that stand behind ids. */
public final class InlayHintService {
	private static final int LONGEST = 60;

	private final OperationCanceledManager cancellation;

	@Inject
	InlayHintService(OperationCanceledManager cancellation) {
		this.cancellation = cancellation;
	}

	/** The hints within a range of the file, in the order of the text. */
	public List<InlayHint> hints(ServedFile file, Range range) {
		if (file.resource() == null || file.resource().getParseResult() == null)
			return List.of();
		LineTable lines = new LineTable(file.resource().getParseResult().getRootNode().getText());
		int start = lines.offset(range.getStart());
		int end = lines.offset(range.getEnd());
		HintContents contents = new HintContents(ProjectContext.of(file.resource().getResourceSet()));
		List<InlayHint> hints = new ArrayList<>();
		for (TreeIterator<EObject> elements = file.resource().getAllContents(); elements.hasNext();) {
			cancellation.checkCanceled(file.cancel());
			EObject element = elements.next();
			if (element instanceof Table || isOutside(element, start, end))
				elements.prune();
			else
				contents.of(element).filter(hint -> start <= hint.offset() && hint.offset() <= end)
						.ifPresent(hint -> hints.add(shown(hint, lines)));
		}
		return hints;
	}

	private static boolean isOutside(EObject element, int start, int end) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		return node == null || node.getEndOffset() < start || node.getOffset() > end;
	}

	private static InlayHint shown(Hint hint, LineTable lines) {
		InlayHint shown = new InlayHint(lines.position(hint.offset()), Either.forLeft(shortened(hint.words())));
		shown.setKind(hint.isNumber() ? InlayHintKind.Parameter : InlayHintKind.Type);
		shown.setPaddingLeft(!hint.isNumber());
		shown.setPaddingRight(hint.isNumber());
		if (hint.words().length() > LONGEST)
			shown.setTooltip(hint.words());
		return shown;
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST)
			return words;
		int end = words.lastIndexOf(' ', LONGEST);
		return words.substring(0, end > 0 ? end : LONGEST) + "…";
	}
}
