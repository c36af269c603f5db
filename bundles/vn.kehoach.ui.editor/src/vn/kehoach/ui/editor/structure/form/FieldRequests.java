package vn.kehoach.ui.editor.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.Range;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.edits.SetAssigneesParams;
import vn.kehoach.server.protocol.edits.SetFieldParams;
import vn.kehoach.server.protocol.edits.SetValuesParams;
import vn.kehoach.server.protocol.structure.Assignee;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.Edited;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.ElementEdits.Request;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.picker.CandidateSource;
import vn.kehoach.ui.editor.structure.prose.PrintedWords;

/** What the fields of one form ask of the server. */
final class FieldRequests {
	private final PlanWorkspace workspace;
	private final ElementEdits edits;
	private final String uri;
	private final Runnable typed;
	private final Function<String, Optional<Range>> range;
	private final Runnable notMade;
	private ShownNode node;

	/**
	 * @param uri the file
	 * @param handle the node of the form at first
	 * @param range where a node is in the text that the form belongs to
	 * @param notMade is told when an edit was not made, so that the fields show what the text says
	 * @param typed is told when a field holds something that is not in the text yet, and when it does no more
	 */
	FieldRequests(PlanWorkspace workspace, ElementEdits edits, String uri, String handle, Function<String, Optional<Range>> range,
			Runnable notMade, Runnable typed) {
		this.workspace = workspace;
		this.edits = edits;
		this.uri = uri;
		node = new ShownNode(handle);
		this.range = range;
		this.notMade = notMade;
		this.typed = typed;
	}

	String uri() {
		return uri;
	}

	/** The form is of another node from now on; what was asked for before is of the node before. */
	void moveTo(String next) {
		node = new ShownNode(next);
	}

	/** The node is named otherwise from now on; so it is in what was asked for and is not made yet. */
	void rename(String now) {
		node.rename(now);
	}

	Optional<Range> range() {
		return range.apply(node.handle());
	}

	PrintedWords printedWords() {
		return new PrintedWords(workspace, Display.getCurrent());
	}

	void typed() {
		typed.run();
	}

	void refuse(String reason) {
		edits.refuse(reason);
	}

	/** What was typed cannot even be asked for. */
	CompletableFuture<Edited> refused(String reason) {
		edits.refuse(reason);
		return CompletableFuture.completedFuture(Edited.refused(reason));
	}

	/** The text says already what was typed. */
	CompletableFuture<Edited> unchanged() {
		return CompletableFuture.completedFuture(Edited.made(node.handle()));
	}

	private CompletableFuture<Edited> make(FormField field, Request request) {
		return edits.make(StructureMessages.text("change", field.label()), request).thenApply(edited -> {
			if (!edited.done())
				notMade.run();
			return edited;
		});
	}

	/** Sets a field of one value; null takes it away. */
	CompletableFuture<Edited> set(FormField field, String value) {
		ShownNode of = node;
		return make(field, server -> server.setField(new SetFieldParams(uri, of.handle(), field.key(), value)));
	}

	/** Sets a field of several values. */
	CompletableFuture<Edited> set(FormField field, List<String> values) {
		ShownNode of = node;
		return make(field, server -> server.setValues(new SetValuesParams(uri, of.handle(), field.key(), values)));
	}

	/** Sets who has a role. */
	void setAssignees(FormField field, List<Assignee> assignees) {
		ShownNode of = node;
		make(field, server -> server.setAssignees(new SetAssigneesParams(uri, of.handle(), field.key(), assignees)));
	}

	CandidateSource candidates(FormField field) {
		return new CandidateSource(workspace, Display.getCurrent(), uri, () -> node.handle(), field.key());
	}
}
