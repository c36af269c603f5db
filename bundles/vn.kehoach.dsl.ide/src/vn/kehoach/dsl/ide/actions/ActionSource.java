package vn.kehoach.dsl.ide.actions;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;

/** Offers actions of one sort. */
interface ActionSource {
	List<CodeAction> actions(ActionRequest request);
}
