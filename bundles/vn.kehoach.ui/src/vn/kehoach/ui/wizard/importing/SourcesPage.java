package vn.kehoach.ui.wizard.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.ui.wizard.place.PlaceFields;

/** Asks which files are imported, and where to. */
final class SourcesPage extends WizardPage {
	private final List<Path> first;
	private final IContainer preferred;
	private SourceTable table;
	private TargetFields target;

	SourcesPage(List<Path> first, IContainer preferred) {
		super("sources", ImportMessages.text("sources.heading"), null);
		this.first = first;
		this.preferred = preferred;
		setDescription(ImportMessages.text("sources.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(PlaceFields.COLUMNS).margins(10, 10).spacing(8, 6).applyTo(page);
		table = new SourceTable(page, PlaceFields.COLUMNS, this::check);
		target = new TargetFields(page, preferred, this::check);
		table.add(first);
		setControl(page);
		check();
	}

	private void check() {
		if (target == null)
			return;
		List<Path> sources = table.sources();
		if (!sources.isEmpty())
			target.propose(ImportableFile.plainName(sources.getFirst()));
		Optional<String> problem = sources.stream().flatMap(source -> problem(source).stream()).findFirst();
		Optional<String> wrong = sources.isEmpty() ? Optional.empty() : problem.or(target::check);
		setErrorMessage(wrong.orElse(null));
		setPageComplete(wrong.isEmpty() && !sources.isEmpty());
	}

	private static Optional<String> problem(Path source) {
		if (!Files.isReadable(source))
			return Optional.of(ImportMessages.text("unreadable", source));
		return ImportableFile.is(source) ? Optional.empty() : Optional.of(ImportMessages.text("wrongKind", source.getFileName()));
	}

	List<Path> sources() {
		return table.sources();
	}

	ImportTarget target() {
		return target.target();
	}
}
