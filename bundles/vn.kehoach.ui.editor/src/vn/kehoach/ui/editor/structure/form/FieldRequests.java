package vn.kehoach.ui.editor.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.lsp4j.Range;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.server.protocol.edits.SetAssigneesParams;
import vn.kehoach.server.protocol.edits.SetFieldParams;
import vn.kehoach.server.protocol.edits.SetValuesParams;
import vn.kehoach.server.protocol.structure.Assignee;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.server.PlanWorkspace;
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
	private final Runnable refused;
	private String handle;

	/**
	 * @param uri the file
	 * @param handle the node of the form at first
	 * @param range where a node is in the text that the form belongs to
	 * @param refused is told when an edit was not made, so that the fields show what the text says
	 * @param typed is told when a field holds something that is not in the text yet, and when it does no more
	 */
	FieldRequests(PlanWorkspace workspace, ElementEdits edits, String uri, String handle, Function<String, Optional<Range>> range,
			Runnable refused, Runnable typed) {
		this.workspace = workspace;
		this.edits = edits;
		this.uri = uri;
		this.handle = handle;
		this.range = range;
		this.refused = refused;
		this.typed = typed;
	}

	String uri() {
		return uri;
	}

	/** The form is of another node from now on; what was asked for before is of the node before. */
	void moveTo(String next) {
		handle = next;
	}

	Optional<Range> range() {
		return range.apply(handle);
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

	private void make(FormField field, Request request) {
		edits.make(StructureMessages.text("change", field.label()), request).thenAccept(edited -> {
			if (!edited.done())
				refused.run();
		});
	}

	/** Sets a field of one value; null takes it away. */
	void set(FormField field, String value) {
		SetFieldParams params = new SetFieldParams(uri, handle, field.key(), value);
		make(field, server -> server.setField(params));
	}

	/** Sets a field of several values. */
	void set(FormField field, List<String> values) {
		SetValuesParams params = new SetValuesParams(uri, handle, field.key(), values);
		make(field, server -> server.setValues(params));
	}

	/** Sets who has a role. */
	void setAssignees(FormField field, List<Assignee> assignees) {
		SetAssigneesParams params = new SetAssigneesParams(uri, handle, field.key(), assignees);
		make(field, server -> server.setAssignees(params));
	}

	CandidateSource candidates(FormField field) {
		return new CandidateSource(workspace, Display.getCurrent(), uri, () -> handle, field.key());
	}
}
