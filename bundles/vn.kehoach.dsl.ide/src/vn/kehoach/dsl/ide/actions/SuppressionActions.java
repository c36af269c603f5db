package vn.kehoach.dsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import vn.kehoach.check.Check;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Reviewable;

/** Sets a check aside for an element, with a reason that the user has to write: bỏ qua KH601 vì "…". */
final class SuppressionActions implements ActionSource {
	private final FileEdits edits;

	@Inject
	SuppressionActions(FileEdits edits) {
		this.edits = edits;
	}

	@Override
	public List<CodeAction> actions(ActionRequest request) {
		if (!request.wants(CodeActionKind.QuickFix) || request.params().getContext() == null
				|| request.file().getParseResult().hasSyntaxErrors())
			return List.of();
		List<CodeAction> actions = new ArrayList<>();
		Set<String> offered = new LinkedHashSet<>();
		for (Diagnostic diagnostic : request.params().getContext().getDiagnostics()) {
			String code = diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft();
			if (isOfACheck(code) && offered.add(code))
				element(request, diagnostic).ifPresent(element -> actions.add(action(element, code, diagnostic, request)));
		}
		return actions;
	}

	private static boolean isOfACheck(String code) {
		return CheckRegistry.checks().stream().map(Check::description).anyMatch(check -> check.code().equals(code));
	}

	/** The innermost element around the finding that can have a suppression before it. */
	private static Optional<Reviewable> element(ActionRequest request, Diagnostic diagnostic) {
		int offset = request.lines().offset(diagnostic.getRange().getStart());
		INode leaf = NodeModelUtils.findLeafNodeAtOffset(request.file().getParseResult().getRootNode(), offset);
		EObject inner = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return Optional.ofNullable(inner == null ? null : EcoreUtil2.getContainerOfType(inner, Reviewable.class));
	}

	private CodeAction action(Reviewable element, String code, Diagnostic diagnostic, ActionRequest request) {
		CodeAction action = new CodeAction(ActionMessages.get("suppress", code));
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(List.of(diagnostic));
		String line = "bỏ qua " + code + " vì \"" + ActionMessages.get("suppress.reason") + "\"";
		action.setEdit(edits.of(request.file(), List.of(insertion(element, line, request))));
		return action;
	}

	/** On a line of its own before the element, behind remarks that it has already. */
	private static SourceEdit insertion(Reviewable element, String line, ActionRequest request) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		int last = Math.max(endOf(element, ModelPackage.Literals.REVIEWABLE__REVIEW_NOTE.getName()),
				endOf(element, ModelPackage.Literals.REVIEWABLE__SUPPRESSIONS.getName()));
		String begin = request.lines().line(request.lines().position(node.getOffset()).getLine());
		String indentation = begin.substring(0, begin.length() - begin.stripLeading().length());
		return last < 0
				? new SourceEdit(new TextRange(node.getOffset(), node.getOffset()), line + "\n" + indentation)
				: new SourceEdit(new TextRange(last, last), "\n" + indentation + line);
	}

	private static int endOf(Reviewable element, String feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, element.eClass().getEStructuralFeature(feature));
		return nodes.isEmpty() ? -1 : nodes.getLast().getEndOffset();
	}
}
