package vn.kehoach.ui.wizard.place;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a wizard's page that say where a new project is to be. */
public final class PlaceFields {
	/** The columns that they need in the grid of their parent. */
	public static final int COLUMNS = 3;
	private static final int INDENT = 8;

	private final Text name;
	private final Text parent;
	private final Button inWorkspace;
	private final Button browse;
	private final FieldMark nameMark;
	private final FieldMark parentMark;
	private final Runnable changed;
	private boolean named;
	private boolean proposing;

	/**
	 * @param page lays out in a grid of {@link #COLUMNS}
	 * @param changed told when something else was typed or chosen
	 */
	public PlaceFields(Composite page, Runnable changed) {
		this.changed = changed;
		label(page, "name");
		name = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).indent(INDENT, 0).applyTo(name);
		label(page, "parent");
		parent = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(parent);
		browse = new Button(page, SWT.PUSH);
		browse.setText(PlaceMessages.text("browse"));
		new Label(page, SWT.NONE);
		inWorkspace = new Button(page, SWT.CHECK);
		inWorkspace.setText(PlaceMessages.text("inWorkspace"));
		inWorkspace.setSelection(true);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).indent(INDENT, 0).applyTo(inWorkspace);
		nameMark = new FieldMark(name);
		parentMark = new FieldMark(parent);
		parent.setText(ProjectPlace.workspaceFolder().toString());
		enable();
		listen();
	}

	private static void label(Composite page, String key) {
		new Label(page, SWT.NONE).setText(PlaceMessages.text(key));
	}

	private void listen() {
		name.addModifyListener(event -> {
			named |= !proposing;
			changed.run();
		});
		parent.addModifyListener(event -> changed.run());
		inWorkspace.addListener(SWT.Selection, event -> {
			enable();
			changed.run();
		});
		browse.addListener(SWT.Selection, event -> choose());
	}

	private void enable() {
		boolean own = name.isEnabled() && !inWorkspace.getSelection();
		parent.setEnabled(own);
		browse.setEnabled(own);
		if (inWorkspace.getSelection())
			parent.setText(ProjectPlace.workspaceFolder().toString());
	}

	private void choose() {
		DirectoryDialog dialog = new DirectoryDialog(parent.getShell());
		dialog.setText(PlaceMessages.text("browse.title"));
		dialog.setFilterPath(parent.getText());
		Optional.ofNullable(dialog.open()).ifPresent(parent::setText);
	}

	/** Proposes a name, as long as the user has not typed one. */
	public void propose(String words) {
		if (named || name.getText().equals(words))
			return;
		proposing = true;
		name.setText(words);
		proposing = false;
	}

	/** What was typed and chosen. */
	public ProjectPlace place() {
		return new ProjectPlace(name.getText(), inWorkspace.getSelection() ? null : parent.getText());
	}

	/** Marks the field that has to be changed, and says why; nothing when the place is good. */
	public Optional<String> check() {
		Optional<ProjectPlace.Problem> problem = name.isEnabled() ? place().problem() : Optional.empty();
		nameMark.show(of(problem, ProjectPlace.Field.NAME));
		parentMark.show(of(problem, ProjectPlace.Field.PARENT));
		return problem.map(ProjectPlace.Problem::message);
	}

	private static String of(Optional<ProjectPlace.Problem> problem, ProjectPlace.Field field) {
		return problem.filter(found -> found.field() == field).map(ProjectPlace.Problem::message).orElse(null);
	}

	/** Lets them be filled in, or not when no new project is wanted. */
	public void setEnabled(boolean enabled) {
		for (Control field : new Control[]{ name, inWorkspace })
			field.setEnabled(enabled);
		enable();
	}
}
