package vn.kehoach.ui.editor.structure.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.server.protocol.structure.FieldType;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.picker.CandidateBox;
import vn.kehoach.ui.editor.structure.picker.CandidateSource;

/** Bodies or other elements in order: a list with buttons, and a box to add one by typing. */
final class BodiesField implements FieldEditor {
	private static final int ALL = 10_000;

	private final BodyTable table;
	private final CandidateBox box;
	private final CandidateSource names;
	private final FieldRequests requests;
	private FormField field;

	BodiesField(Composite parent, FormToolkit toolkit, FormField field, FieldRequests requests) {
		this.field = field;
		this.requests = requests;
		names = requests.candidates(field);
		Composite all = toolkit.createComposite(parent);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		all.setLayout(layout);
		all.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		boolean roles = field.type() == FieldType.ASSIGNEES;
		table = new BodyTable(all, roles, this::set);
		ColumnViewerToolTipSupport.enableFor(table.viewer());
		box = new CandidateBox(all, requests.candidates(field), StructureMessages.text(roles ? "addBody" : "addReference"), this::add);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 60;
		box.text().setLayoutData(data);
		table.createButtons(all);
	}

	private void add(Candidate candidate) {
		List<ListedBody> bodies = new ArrayList<>(table.bodies());
		if (bodies.stream().anyMatch(body -> body.id().equals(candidate.id()))) {
			requests.refuse(StructureMessages.text("alreadyListed", candidate.label()));
			return;
		}
		bodies.add(ListedBody.of(candidate.id()).known(candidate.label(), candidate.detail(), candidate.valid()));
		set(bodies);
	}

	private void set(List<ListedBody> bodies) {
		table.show(bodies);
		if (field.type() == FieldType.REFERENCES)
			requests.set(field, bodies.stream().map(ListedBody::id).toList());
		else
			requests.setAssignees(field, bodies.stream().map(body -> body.assignee(bodies.indexOf(body) == 0)).toList());
	}

	@Override
	public void show(FormField next) {
		field = next;
		boolean roles = next.type() == FieldType.ASSIGNEES;
		List<ListedBody> bodies = roles
				? next.assignees().stream().map(ListedBody::of).toList()
				: next.values().stream().map(ListedBody::of).toList();
		table.show(bodies);
		boolean complete = bodies.isEmpty() || roles && bodies.stream().allMatch(ListedBody::valid);
		if (!complete)
			names.find("", ALL, found -> table.learn(found));
	}

	@Override
	public void focus() {
		box.text().setFocus();
	}
}
