package vn.kehoach.ui.editor.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.server.protocol.edits.SetAssigneesParams;
import vn.kehoach.server.protocol.edits.SetFieldParams;
import vn.kehoach.server.protocol.structure.Assignee;
import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.ElementEdits.Request;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.picker.CandidateBox;
import vn.kehoach.ui.editor.structure.picker.CandidateSource;
import vn.kehoach.ui.editor.structure.tree.ElementActions;

/** What can be done with several elements at once; each is one step of undo. */
final class SelectionForm {
	private final Composite body;
	private final FormToolkit toolkit;
	private final PlanWorkspace workspace;
	private final ElementEdits edits;
	private final ElementActions actions;

	SelectionForm(Composite body, FormToolkit toolkit, PlanWorkspace workspace, ElementEdits edits, ElementActions actions) {
		this.body = body;
		this.toolkit = toolkit;
		this.workspace = workspace;
		this.edits = edits;
		this.actions = actions;
	}

	void show(String uri, List<StructureNode> nodes) {
		buttons();
		boolean undertakings = nodes.stream().allMatch(node -> node.kind() == NodeKind.TASK || node.kind() == NodeKind.PROJECT);
		if (!undertakings)
			return;
		Composite fields = toolkit.createComposite(body);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		fields.setLayout(new GridLayout(2, false));
		deadline(fields, uri, nodes);
		role(fields, uri, nodes, "leads", "leadForAll");
		role(fields, uri, nodes, "partners", "partnersForAll");
	}

	private void buttons() {
		Composite row = toolkit.createComposite(body);
		row.setLayout(new GridLayout(4, false));
		button(row, "delete", actions::delete);
		button(row, "duplicate", actions::duplicate);
		button(row, "moveUp", actions::moveUp).setEnabled(actions.canMoveUp());
		button(row, "moveDown", actions::moveDown).setEnabled(actions.canMoveDown());
	}

	private Button button(Composite row, String key, Runnable work) {
		Button button = toolkit.createButton(row, StructureMessages.text(key), SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		return button;
	}

	private void deadline(Composite fields, String uri, List<StructureNode> nodes) {
		toolkit.createLabel(fields, StructureMessages.text("deadlineForAll"));
		Composite line = toolkit.createComposite(fields);
		line.setLayout(new GridLayout(3, false));
		Text text = toolkit.createText(line, "", SWT.BORDER | SWT.SINGLE);
		text.setMessage(StructureMessages.text("dateHint"));
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = 110;
		text.setLayoutData(data);
		Runnable set = () -> {
			Optional<CalendarDate> date = VietnameseDate.read(text.getText());
			if (date.isEmpty())
				edits.refuse(StructureMessages.text("noDate", text.getText()));
			else
				all(nodes, "deadlineForAll",
						node -> server -> server.setField(new SetFieldParams(uri, node.handle(), "deadline", date.get().toString())));
		};
		new CalendarButton(line, java.time.LocalDate::now, day -> {
			text.setText(VietnameseDate.write(CalendarDate.of(day)));
			set.run();
		});
		Button apply = toolkit.createButton(line, StructureMessages.text("setForAll"), SWT.PUSH);
		apply.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set.run()));
		text.addListener(SWT.DefaultSelection, event -> set.run());
	}

	private void role(Composite fields, String uri, List<StructureNode> nodes, String key, String label) {
		toolkit.createLabel(fields, StructureMessages.text(label));
		CandidateSource source = new CandidateSource(workspace, body.getDisplay(), uri, nodes.getFirst()::handle, key);
		CandidateBox box = new CandidateBox(fields, source, StructureMessages.text("addBody"), body -> all(nodes, label,
				node -> server -> server.setAssignees(new SetAssigneesParams(uri, node.handle(), key, List.of(new Assignee(body.id()))))));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 160;
		box.text().setLayoutData(data);
	}

	private void all(List<StructureNode> nodes, String label, Function<StructureNode, Request> request) {
		edits.makeAll(StructureMessages.text(label), nodes.stream().map(request).toList());
	}
}
