package vn.kehoach.ui.wizard.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;

/** The files to be imported: added by a dialog, dropped or pasted here. */
final class SourceTable {
	private static final int HEIGHT = 120;

	private final List<Path> sources = new ArrayList<>();
	private final Runnable changed;
	private final TableViewer viewer;

	/** @param parent lays out in a grid */
	SourceTable(Composite parent, int columns, Runnable changed) {
		this.changed = changed;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).applyTo(area);
		Composite box = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(box);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		viewer = new TableViewer(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, "file", 40, Path::getFileName);
		column(layout, "folder", 60, Path::getParent);
		viewer.setInput(sources);
		viewer.getTable().addListener(SWT.KeyDown, this::key);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(buttons);
		button(buttons, "add", this::choose);
		button(buttons, "remove", this::remove);
		DropTarget drop = new DropTarget(viewer.getTable(), DND.DROP_COPY | DND.DROP_DEFAULT);
		drop.setTransfer(new Transfer[]{ FileTransfer.getInstance() });
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				addNamed(event.data);
			}
		});
	}

	private void key(Event pressed) {
		if (pressed.keyCode == SWT.DEL)
			remove();
		else if (pressed.keyCode == 'v' && (pressed.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1)
			paste();
	}

	/** Files that were copied in a file manager. */
	private void paste() {
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		try {
			addNamed(clipboard.getContents(FileTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	private void addNamed(Object files) {
		if (files instanceof String[] names)
			add(Stream.of(names).map(Path::of).toList());
	}

	private void column(TableColumnLayout layout, String key, int weight, java.util.function.Function<Path, Path> part) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(ImportMessages.text(key));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(source -> String.valueOf(part.apply((Path) source))));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	private static void button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(ImportMessages.text(key));
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void choose() {
		FileDialog dialog = new FileDialog(viewer.getControl().getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(ImportMessages.text("add.title"));
		dialog.setFilterExtensions(ImportableFile.patterns());
		if (dialog.open() != null)
			add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
	}

	private void remove() {
		sources.removeAll(viewer.getStructuredSelection().toList());
		refresh();
	}

	/** Adds files that are not there yet. */
	void add(List<Path> files) {
		files.stream().map(file -> file.toAbsolutePath().normalize()).filter(file -> !sources.contains(file)).forEach(sources::add);
		refresh();
	}

	private void refresh() {
		viewer.refresh();
		changed.run();
	}

	List<Path> sources() {
		return List.copyOf(sources);
	}
}
