package vn.kehoach.ui.wizard.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.kehoach.ui.wizard.place.FieldMark;
import vn.kehoach.ui.wizard.place.PlaceFields;

/** The fields that say where imported files go: a new project, or a folder of one that is there. */
final class TargetFields {
	private static final int INDENT = 8;

	private final List<IProject> projects = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
			.filter(IProject::isAccessible).toList();
	private final Button toNew;
	private final Button toExisting;
	private final PlaceFields place;
	private final Combo project;
	private final Text subfolder;
	private final FieldMark subfolderMark;
	private boolean subfolderTyped;
	private boolean proposing;

	/** @param page lays out in a grid of the columns of {@link PlaceFields} */
	TargetFields(Composite page, IContainer preferred, Runnable changed) {
		toNew = radio(page, "toNew");
		place = new PlaceFields(page, changed);
		toExisting = radio(page, "toExisting");
		new Label(page, SWT.NONE).setText(ImportMessages.text("project"));
		project = new Combo(page, SWT.READ_ONLY);
		projects.forEach(each -> project.add(each.getName()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(INDENT, 0).applyTo(project);
		new Label(page, SWT.NONE).setText(ImportMessages.text("subfolder"));
		subfolder = new Text(page, SWT.BORDER);
		subfolder.setMessage(ImportMessages.text("subfolder.hint"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(INDENT, 0).applyTo(subfolder);
		subfolderMark = new FieldMark(subfolder);
		choose(preferred);
		enable();
		project.addListener(SWT.Selection, event -> changed.run());
		subfolder.addModifyListener(event -> {
			subfolderTyped |= !proposing;
			changed.run();
		});
		for (Button kind : List.of(toNew, toExisting))
			kind.addListener(SWT.Selection, event -> {
				enable();
				changed.run();
			});
	}

	private static Button radio(Composite page, String key) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(ImportMessages.text(key));
		GridDataFactory.fillDefaults().span(PlaceFields.COLUMNS, 1).applyTo(button);
		return button;
	}

	private void choose(IContainer preferred) {
		int index = preferred == null ? -1 : projects.indexOf(preferred.getProject());
		toExisting.setSelection(index >= 0);
		toNew.setSelection(index < 0);
		toExisting.setEnabled(!projects.isEmpty());
		project.select(Math.max(index, 0));
		if (index >= 0 && preferred.getType() == IResource.FOLDER) {
			subfolder.setText(preferred.getProjectRelativePath().toString());
			subfolderTyped = true;
		}
	}

	private void enable() {
		place.setEnabled(toNew.getSelection());
		project.setEnabled(toExisting.getSelection());
		subfolder.setEnabled(toExisting.getSelection());
	}

	/** Proposes a name for the project or folder, as long as the user has not typed one. */
	void propose(String name) {
		place.propose(name);
		if (subfolderTyped || subfolder.getText().equals(name))
			return;
		proposing = true;
		subfolder.setText(name);
		proposing = false;
	}

	/** Marks the field that has to be changed, and says why. */
	Optional<String> check() {
		Optional<String> problem = place.check();
		boolean wrong = toExisting.getSelection() && !isFolder(subfolder.getText().strip());
		subfolderMark.show(wrong ? ImportMessages.text("subfolder.invalid", subfolder.getText()) : null);
		return wrong ? Optional.of(subfolderMark.text()) : problem;
	}

	private static boolean isFolder(String typed) {
		return typed.isEmpty() || !IPath.fromOSString(typed).isAbsolute() && Stream.of(IPath.fromOSString(typed).segments())
				.allMatch(segment -> !segment.startsWith(".")
						&& ResourcesPlugin.getWorkspace().validateName(segment, IResource.FOLDER).isOK());
	}

	/** What was chosen. */
	ImportTarget target() {
		if (toNew.getSelection())
			return new ImportTarget.ToNewProject(place.place());
		IProject chosen = projects.get(project.getSelectionIndex());
		String below = subfolder.getText().strip();
		return new ImportTarget.ToFolder(below.isEmpty() ? chosen : chosen.getFolder(IPath.fromOSString(below)));
	}
}
