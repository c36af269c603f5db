package vn.kehoach.ui.wizard.project;

import java.time.Year;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import vn.kehoach.ui.wizard.place.FieldMark;
import vn.kehoach.ui.wizard.place.PlaceFields;
import vn.kehoach.ui.wizard.place.ProjectPlace;

/** Asks what the new project is about, and where it is to be. */
final class FirstPage extends WizardPage {
	private static final int FIRST_YEAR = 2000;
	private static final int LAST_YEAR = 2100;
	private static final int INDENT = 8;

	private Combo kind;
	private Text issuer;
	private FieldMark issuerMark;
	private Text place;
	private Spinner year;
	private Button shipped;
	private PlaceFields where;
	private Label files;
	private boolean placeTyped;
	private boolean proposing;
	private boolean issuerTyped;

	FirstPage() {
		super("first", ProjectMessages.text("new.heading"), null);
		setDescription(ProjectMessages.text("new.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(PlaceFields.COLUMNS).margins(10, 10).spacing(8, 8).applyTo(page);
		kind = wide(new Combo(label(page, "kind"), SWT.READ_ONLY));
		Stream.of(FirstKind.values()).forEach(value -> kind.add(value.label()));
		kind.select(0);
		issuer = wide(new Text(label(page, "issuer"), SWT.BORDER));
		issuer.setMessage(ProjectMessages.text("issuer.example"));
		issuerMark = new FieldMark(issuer);
		place = wide(new Text(label(page, "place"), SWT.BORDER));
		place.setMessage(ProjectMessages.text("place.example"));
		year = new Spinner(label(page, "year"), SWT.BORDER);
		year.setValues(Year.now().getValue() + 1, FIRST_YEAR, LAST_YEAR, 0, 1, 1);
		GridDataFactory.swtDefaults().span(PlaceFields.COLUMNS - 1, 1).indent(INDENT, 0).applyTo(year);
		new Label(page, SWT.NONE);
		shipped = new Button(page, SWT.CHECK);
		shipped.setText(ProjectMessages.text("shipped"));
		shipped.setToolTipText(ProjectMessages.text("shipped.tip"));
		shipped.setSelection(true);
		GridDataFactory.fillDefaults().span(PlaceFields.COLUMNS - 1, 1).indent(INDENT, 0).applyTo(shipped);
		Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().span(PlaceFields.COLUMNS, 1).grab(true, false).applyTo(line);
		where = new PlaceFields(page, this::check);
		files = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(PlaceFields.COLUMNS, 1).grab(true, false).hint(400, SWT.DEFAULT).indent(0, INDENT)
				.applyTo(files);
		listen();
		setControl(page);
		check();
		setErrorMessage(null);
	}

	private static Composite label(Composite page, String key) {
		new Label(page, SWT.NONE).setText(ProjectMessages.text(key));
		return page;
	}

	private static <C extends Control> C wide(C field) {
		GridDataFactory.fillDefaults().grab(true, false).span(PlaceFields.COLUMNS - 1, 1).indent(INDENT, 0).applyTo(field);
		return field;
	}

	private void listen() {
		kind.addListener(SWT.Selection, event -> check());
		shipped.addListener(SWT.Selection, event -> check());
		year.addModifyListener(event -> check());
		issuer.addModifyListener(event -> {
			issuerTyped = true;
			proposePlace();
			check();
		});
		place.addModifyListener(event -> {
			placeTyped |= !proposing;
			check();
		});
	}

	private void proposePlace() {
		if (placeTyped)
			return;
		proposing = true;
		place.setText(new Issuer(issuer.getText()).place());
		proposing = false;
	}

	private void check() {
		if (files == null)
			return;
		where.propose(ProjectMessages.text("name.proposed", Integer.toString(year.getSelection())));
		String problem = where.check().orElse(null);
		String missing = issuer.getText().isBlank() ? ProjectMessages.text("issuer.missing") : null;
		issuerMark.show(issuerTyped ? missing : null);
		setErrorMessage(issuerTyped && missing != null ? missing : problem);
		setPageComplete(problem == null && missing == null);
		files.setText(
				problem == null ? ProjectMessages.text("files", where.place().folder(), document().file(), FirstDocument.AGENCIES) : "");
		files.requestLayout();
	}

	FirstDocument document() {
		return new FirstDocument(FirstKind.values()[kind.getSelectionIndex()], new Issuer(issuer.getText().strip()),
				place.getText().strip(),
				year.getSelection(), shipped.getSelection());
	}

	ProjectPlace place() {
		return where.place();
	}
}
