package vn.kehoach.dsl.ide.actions;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

/** What can be done at a place: quick fixes and source actions. All of them are edits of text. */
public final class PlanCodeActions implements ICodeActionService2 {
	private final List<ActionSource> sources;

	@Inject
	PlanCodeActions(UnresolvedActions unresolved, FindingActions findings, SuppressionActions suppressions, MentionActions mentions) {
		sources = List.of(unresolved, findings, suppressions, mentions);
	}

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> actions(context.getResource(), options));
	}

	private List<Either<Command, CodeAction>> actions(Resource resource, Options options) {
		if (!(resource instanceof XtextResource file) || file.getParseResult() == null)
			return List.of();
		ActionRequest request = ActionRequest.of(file, options.getCodeActionParams());
		return sources.stream().flatMap(source -> source.actions(request).stream()).map(Either::<Command, CodeAction>forRight).toList();
	}
}
