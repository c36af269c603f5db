package vn.kehoach.ui.wizard.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.importing.ImportedDocument;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.rows.RowColumn;
import vn.kehoach.ui.rows.RowMark;
import vn.kehoach.ui.rows.RowTree;
import vn.kehoach.ui.rows.TreeRow;

/** Tells what was recognised and what was not, before anything is written. */
final class ReportPage extends WizardPage {
	private final Consumer<Place> goTo;
	private RowTree rows;
	private Label summary;

	/** @param goTo is given a place that somebody wants to look at, as it is in the waiting files */
	ReportPage(Consumer<Place> goTo) {
		super("report", ImportMessages.text("report.heading"), null);
		this.goTo = goTo;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(page);
		summary = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		rows = new RowTree(page, List.of(RowColumn.words(ImportMessages.text("report.what"), 85),
				RowColumn.numbers(ImportMessages.text("report.line"), 15)));
		rows.whenOpened(ImportMessages.text("report.goTo"), row -> {
			if (row.place() != null)
				goTo.accept(row.place());
		});
		setControl(page);
	}

	void show(StagedImport imported) {
		int doubts = imported.documents().stream().mapToInt(document -> document.doubts().size()).sum();
		long failed = imported.documents().stream().filter(document -> document.problem() != null).count();
		setErrorMessage(failed > 0 ? ImportMessages.text("report.failed", Long.toString(failed)) : null);
		setDescription(ImportMessages.text(doubts > 0 ? "report.description" : "report.clear"));
		setPageComplete(imported.isComplete());
		summary.setText(ImportMessages.text("report.summary", Integer.toString(imported.documents().size() - (int) failed),
				Integer.toString(doubts)));
		rows.show(imported.documents().stream().map(ReportPage::document).toList());
		summary.getParent().layout(true, true);
	}

	private static TreeRow document(ImportedDocument document) {
		String name = String.valueOf(fileName(document.source()));
		if (document.problem() != null)
			return new TreeRow(List.of(name), RowMark.GROUP, document.problem(), null,
					List.of(new TreeRow(List.of(document.problem()), RowMark.WARNING, document.problem(), null, List.of())));
		List<TreeRow> parts = new ArrayList<>();
		parts.add(TreeRow.group(ImportMessages.text("report.recognised"), document.recognised().stream()
				.map(words -> new TreeRow(List.of(words), RowMark.NONE, null, null, List.of())).toList()));
		if (!document.doubts().isEmpty())
			parts.add(TreeRow.group(ImportMessages.text("report.doubts", Integer.toString(document.doubts().size())),
					document.doubts().stream().map(ReportPage::doubt).toList()));
		return TreeRow.group(ImportMessages.text("report.document", name, fileName(document.file())), parts);
	}

	private static TreeRow doubt(ImportedDocument.Doubt doubt) {
		String line = doubt.place() == null ? "" : Integer.toString(doubt.place().range().getStart().getLine() + 1);
		return new TreeRow(List.of(doubt.message(), line), RowMark.WARNING, doubt.message(), doubt.place(), List.of());
	}

	private static Path fileName(String uri) {
		return DocumentUris.path(uri).getFileName();
	}

}
