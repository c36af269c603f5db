package vn.kehoach.dsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.Identifier;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.dsl.validation.ProjectSeverities;
import vn.kehoach.dsl.validation.QuickFix;
import vn.kehoach.dsl.validation.QuickFixes;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.NamedElement;

/**
 * Links mentions that are only words as yet: all of one body, cited document or indicator in all files, offered where it is declared;
 * all in a file, as a source action.
 */
final class MentionActions implements ActionSource {
	/** The kind of the action for a whole file; a client can have it done on saving. */
	static final String SOURCE_KIND = CodeActionKind.Source + ".linkMentions";

	private final FileEdits edits;

	@Inject
	MentionActions(FileEdits edits) {
		this.edits = edits;
	}

	@Override
	public List<CodeAction> actions(ActionRequest request) {
		List<CodeAction> actions = new ArrayList<>();
		if (request.wants(SOURCE_KIND))
			action("link-file", "", SOURCE_KIND, Map.of(request.file(), links(request.file(), link -> true))).ifPresent(actions::add);
		if (request.wants(CodeActionKind.RefactorRewrite))
			declared(request).flatMap(element -> action("link-element", element.getId(), CodeActionKind.RefactorRewrite,
					linksTo(element, request.file()))).ifPresent(actions::add);
		return actions;
	}

	private static Optional<NamedElement> declared(ActionRequest request) {
		return Identifier.at(request.file(), request.selection().start()).map(Identifier::element)
				.filter(element -> element.eResource() == request.file())
				.filter(element -> element instanceof Assignee || element instanceof CitedDocument);
	}

	private static Map<XtextResource, List<SourceEdit>> linksTo(NamedElement element, XtextResource declaring) {
		String opening = "[[" + Identifiers.write(element.getId());
		Map<XtextResource, List<SourceEdit>> links = new LinkedHashMap<>();
		List.copyOf(declaring.getResourceSet().getResources()).stream().filter(XtextResource.class::isInstance)
				.map(XtextResource.class::cast)
				.filter(file -> file.getURI().isFile() || file == declaring)
				.forEach(file -> links.put(file, links(file, link -> link.equals(opening + "]]") || link.startsWith(opening + "|"))));
		return links;
	}

	/** The edits that only put references in the place of words. */
	private static List<SourceEdit> links(XtextResource file, Predicate<String> wanted) {
		List<QuickFix> fixes = new QuickFixes(file, ProjectSeverities.of(file.getURI())).all().stream()
				.filter(fix -> fix.edits().size() == 1)
				.filter(fix -> fix.edits().get(0).text().startsWith("[[") && wanted.test(fix.edits().get(0).text())).toList();
		return FileEdits.together(fixes);
	}

	private Optional<CodeAction> action(String key, String id, String kind, Map<XtextResource, List<SourceEdit>> links) {
		Map<XtextResource, List<SourceEdit>> wanted = new LinkedHashMap<>(links);
		wanted.values().removeIf(List::isEmpty);
		if (wanted.isEmpty())
			return Optional.empty();
		CodeAction action = new CodeAction(ActionMessages.get(key, id, wanted.values().stream().mapToInt(List::size).sum()));
		action.setKind(kind);
		action.setEdit(edits.of(wanted));
		return Optional.of(action);
	}
}
