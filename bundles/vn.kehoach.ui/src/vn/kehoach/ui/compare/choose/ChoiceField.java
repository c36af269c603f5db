package vn.kehoach.ui.compare.choose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** A field to choose a version: from a list, or a file of the disk. */
final class ChoiceField {
	private static final int WIDTH = 560;

	private final Combo combo;
	private final Button browse;
	private final List<Choice> choices = new ArrayList<>();
	private final Runnable changed;

	/** @param parent lays out in a grid of three columns */
	ChoiceField(Composite parent, String key, Runnable changed) {
		this.changed = changed;
		new Label(parent, SWT.NONE).setText(ChooseMessages.text(key));
		combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed.run());
		browse = new Button(parent, SWT.PUSH);
		browse.setText(ChooseMessages.text("browse"));
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(combo.getShell(), SWT.OPEN);
		dialog.setText(ChooseMessages.text("browse.title"));
		dialog.setFilterExtensions(new String[]{ "*.kehoach" });
		String chosen = dialog.open();
		if (chosen != null)
			choose(new Choice.OnDisk(Path.of(chosen)));
	}

	void offer(List<Choice> offered) {
		choices.clear();
		choices.addAll(offered);
		combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
	}

	/** Chooses one, offered before or not; null for none. */
	void choose(Choice choice) {
		if (choice != null && !choices.contains(choice)) {
			choices.add(choice);
			combo.add(choice.label());
		}
		if (choice == null)
			combo.deselectAll();
		else
			combo.select(choices.indexOf(choice));
		changed.run();
	}

	/** What is chosen; null for nothing. */
	Choice chosen() {
		int index = combo.getSelectionIndex();
		return index < 0 ? null : choices.get(index);
	}
}
