package vn.kehoach.ui.wizard.project;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.kehoach.ui.wizard.place.PlaceFields;
import vn.kehoach.ui.wizard.place.ProjectPlace;

/** Asks where the copy of the sample is to be. */
final class SamplePage extends WizardPage {
	private static final int WIDTH = 420;

	private PlaceFields where;

	SamplePage() {
		super("sample", ProjectMessages.text("sample.heading"), null);
		setDescription(ProjectMessages.text("sample.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(PlaceFields.COLUMNS).margins(10, 10).spacing(8, 8).applyTo(page);
		where = new PlaceFields(page, this::check);
		Label about = new Label(page, SWT.WRAP);
		about.setText(ProjectMessages.text("sample.about"));
		GridDataFactory.fillDefaults().span(PlaceFields.COLUMNS, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 8).applyTo(about);
		setControl(page);
		where.propose(freeName());
		check();
	}

	private static String freeName() {
		String wanted = ProjectMessages.text("sample.name");
		String name = wanted;
		for (int count = 2; new ProjectPlace(name, null).problem().isPresent() && count < 100; count++)
			name = wanted + '-' + count;
		return name;
	}

	private void check() {
		String problem = where.check().orElse(null);
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	ProjectPlace place() {
		return where.place();
	}
}
