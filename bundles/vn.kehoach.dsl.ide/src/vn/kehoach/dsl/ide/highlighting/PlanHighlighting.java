package vn.kehoach.dsl.ide.highlighting;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.service.OperationCanceledManager;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.ide.place.ProjectContext;
import vn.kehoach.dsl.ide.server.ServedFile;

/** The colours of a file: what each token is, ids by what they stand for, bodies and documents that are no longer valid. */
public final class PlanHighlighting {
	private final OperationCanceledManager cancellation;

	@Inject
	PlanHighlighting(OperationCanceledManager cancellation) {
		this.cancellation = cancellation;
	}

	/** What the server tells the client of its tokens. */
	public static SemanticTokensWithRegistrationOptions options() {
		return new SemanticTokensWithRegistrationOptions(new SemanticTokensLegend(TokenKind.legend(), TokenModifier.legend()), true, true);
	}

	/** The tokens of a file. */
	public SemanticTokens all(ServedFile file) {
		return tokens(file, null);
	}

	/** Those that are, wholly or in part, in a range. */
	public SemanticTokens within(ServedFile file, Range range) {
		return tokens(file, range);
	}

	private SemanticTokens tokens(ServedFile file, Range range) {
		if (file.resource() == null || file.resource().getParseResult() == null)
			return new SemanticTokens(List.of());
		ICompositeNode root = file.resource().getParseResult().getRootNode();
		LineTable lines = new LineTable(root.getText());
		int start = range == null ? 0 : lines.offset(range.getStart());
		int end = range == null ? root.getTotalEndOffset() : lines.offset(range.getEnd());
		TokenMeanings meanings = new TokenMeanings(Validity.of(ProjectContext.of(file.resource().getResourceSet())));
		TokenData data = new TokenData(lines);
		for (ILeafNode leaf : root.getLeafNodes()) {
			cancellation.checkCanceled(file.cancel());
			if (leaf.getLength() > 0 && leaf.getTotalEndOffset() >= start && leaf.getOffset() <= end)
				meanings.of(leaf).ifPresent(meaning -> data.add(leaf.getOffset(), leaf.getEndOffset(), meaning));
		}
		return new SemanticTokens(data.numbers());
	}
}
