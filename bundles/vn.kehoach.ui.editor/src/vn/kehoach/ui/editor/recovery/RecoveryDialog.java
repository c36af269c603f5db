package vn.kehoach.ui.editor.recovery;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lists what a crash has left unsaved and asks what to do with it. Closing it decides nothing: the drafts stay. */
public final class RecoveryDialog extends MessageDialog {
	/** What the user decided. */
	public enum Decision {
		/** Open the chosen files with their drafts. */
		RESTORE,
		/** Delete all drafts. */
		THROW_AWAY,
		/** Ask again at the next start. */
		LATER
	}

	/** Places of the buttons. */
	private static final int RESTORE = 0;
	private static final int THROW_AWAY = 1;
	private static final int WIDTH = 760;
	private static final int HEIGHT = 160;

	private final List<StoredDraft> drafts;
	private CheckboxTableViewer table;
	private List<StoredDraft> chosen;

	/** @param drafts to decide about */
	public RecoveryDialog(Shell parent, List<StoredDraft> drafts) {
		super(parent, RecoveryMessages.text("title"), null, RecoveryMessages.text("question"), QUESTION, 0,
				RecoveryMessages.text("restore"), RecoveryMessages.text("throwAway"), RecoveryMessages.text("later"));
		setShellStyle(getShellStyle() | SWT.RESIZE);
		this.drafts = drafts;
		this.chosen = drafts;
	}

	/** Asks and waits for the answer. */
	public Decision ask() {
		return switch (open()) {
		case RESTORE -> Decision.RESTORE;
		case THROW_AWAY -> Decision.THROW_AWAY;
		default -> Decision.LATER;
		};
	}

	/** The drafts to restore. */
	public List<StoredDraft> chosen() {
		return chosen;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.getTable().setHeaderVisible(true);
		for (DraftColumn column : DraftColumn.values())
			add(column, columns);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(drafts);
		table.setAllChecked(true);
		table.addCheckStateListener(event -> choose());
		return area;
	}

	private void add(DraftColumn column, TableColumnLayout columns) {
		TableViewerColumn viewed = new TableViewerColumn(table, SWT.NONE);
		viewed.getColumn().setText(column.heading());
		columns.setColumnData(viewed.getColumn(), new ColumnWeightData(column.weight()));
		viewed.setLabelProvider(ColumnLabelProvider.createTextProvider(draft -> column.cell((StoredDraft) draft)));
	}

	private void choose() {
		chosen = Arrays.stream(table.getCheckedElements()).map(StoredDraft.class::cast).toList();
		getButton(RESTORE).setEnabled(!chosen.isEmpty());
	}

	@Override
	protected void buttonPressed(int button) {
		boolean sure = button != THROW_AWAY
				|| MessageDialog.openConfirm(getShell(), RecoveryMessages.text("title"), RecoveryMessages.text("throwAway.sure"));
		if (sure)
			super.buttonPressed(button);
	}
}
