package vn.kehoach.ui.wizard.newyear;

import java.time.Year;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import vn.kehoach.server.protocol.newyear.NewYearParams;
import vn.kehoach.ui.documents.KnownDocument;
import vn.kehoach.ui.documents.KnownDocuments;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.viewer.ServerFailure;
import vn.kehoach.ui.wizard.place.PlaceFields;
import vn.kehoach.ui.wizard.place.ProjectPlace;

/** Asks which document is carried over, to which year, and where the new project is to be. */
final class SourcePage extends WizardPage {
	private static final int FIRST_YEAR = 2000;
	private static final int LAST_YEAR = 2100;
	private static final int INDENT = 8;
	private static final int WIDTH = 420;

	private final IResource preferred;
	private final Runnable changed;
	private List<KnownDocument> documents = List.of();
	private CompletableFuture<List<KnownDocument>> pending;
	private Combo document;
	private Spinner year;
	private PlaceFields where;

	/** @param changed told when something else is chosen */
	SourcePage(IResource preferred, Runnable changed) {
		super("source", NewYearMessages.text("source.heading"), null);
		this.preferred = preferred;
		this.changed = changed;
		setDescription(NewYearMessages.text("source.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(PlaceFields.COLUMNS).margins(10, 10).spacing(8, 8).applyTo(page);
		new Label(page, SWT.NONE).setText(NewYearMessages.text("source.document"));
		document = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).indent(INDENT, 0).applyTo(document);
		new Label(page, SWT.NONE).setText(NewYearMessages.text("source.year"));
		year = new Spinner(page, SWT.BORDER);
		year.setValues(Year.now().getValue() + 1, FIRST_YEAR, LAST_YEAR, 0, 1, 1);
		GridDataFactory.swtDefaults().span(2, 1).indent(INDENT, 0).applyTo(year);
		Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().span(PlaceFields.COLUMNS, 1).grab(true, false).applyTo(line);
		where = new PlaceFields(page, this::check);
		Label about = new Label(page, SWT.WRAP);
		about.setText(NewYearMessages.text("source.about"));
		GridDataFactory.fillDefaults().span(PlaceFields.COLUMNS, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, INDENT)
				.applyTo(about);
		document.addListener(SWT.Selection, event -> chosen());
		year.addModifyListener(event -> {
			propose();
			check();
		});
		setControl(page);
		ask();
	}

	private void ask() {
		document.add(NewYearMessages.text("source.reading"));
		document.select(0);
		document.setEnabled(false);
		pending = KnownDocuments.find();
		pending.whenCompleteAsync((found, failure) -> {
			if (!document.isDisposed())
				show(found, failure);
		}, document.getDisplay()::asyncExec);
	}

	private void show(List<KnownDocument> found, Throwable failure) {
		document.removeAll();
		if (failure != null)
			setErrorMessage(ServerFailure.refusal(failure).orElse(NewYearMessages.text("source.failed")));
		documents = found == null ? List.of() : found;
		documents.forEach(each -> document.add(each.shown()));
		document.setEnabled(!documents.isEmpty());
		if (documents.isEmpty()) {
			if (failure == null)
				setErrorMessage(NewYearMessages.text("source.none"));
			return;
		}
		document.select(proposed());
		chosen();
	}

	/** The document of the selected file, else the first of the selected project, else the first. */
	private int proposed() {
		if (preferred == null)
			return 0;
		int inFile = documents.stream().map(KnownDocument::file).toList().indexOf(preferred);
		return inFile >= 0 ? inFile : Math.max(0, documents.stream().map(KnownDocument::project).toList().indexOf(preferred.getProject()));
	}

	private void chosen() {
		int last = selected().year();
		if (last > 0)
			year.setSelection(last + 1);
		propose();
		check();
	}

	private void propose() {
		if (!documents.isEmpty())
			where.propose(selected().nextName(year.getSelection()));
	}

	private KnownDocument selected() {
		return documents.get(Math.max(0, document.getSelectionIndex()));
	}

	private void check() {
		if (documents.isEmpty())
			return;
		String problem = where.check().orElse(null);
		setErrorMessage(problem);
		setPageComplete(problem == null);
		changed.run();
	}

	/** What to ask the server. */
	NewYearParams params() {
		KnownDocument chosen = selected();
		return new NewYearParams(DocumentUris.of(chosen.project()).orElse(chosen.uri()), chosen.id(), year.getSelection());
	}

	ProjectPlace place() {
		return where.place();
	}

	@Override
	public void dispose() {
		if (pending != null)
			pending.cancel(false);
		super.dispose();
	}
}
