package vn.kehoach.ui.editor.structure.picker;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.ui.editor.structure.tree.NodeIcons;

/** A list of candidates below the place where somebody types. The focus stays where it is. */
public final class CandidatePopup {
	private static final int ROWS = 10;
	private static final int WIDTH = 480;

	private final Control owner;
	private final Consumer<Candidate> chosen;
	private Shell shell;
	private TableViewer table;
	private List<Candidate> shown = List.of();

	/**
	 * @param owner what is typed into; the popup goes with it
	 * @param chosen is told what the user chose
	 */
	public CandidatePopup(Control owner, Consumer<Candidate> chosen) {
		this.owner = owner;
		this.chosen = chosen;
		owner.addListener(SWT.FocusOut, event -> owner.getDisplay().asyncExec(this::closeUnlessUsed));
		owner.addListener(SWT.Dispose, event -> close());
	}

	private void closeUnlessUsed() {
		boolean used = isOpen() && table.getControl().isFocusControl();
		if (!used && !owner.isDisposed() && !owner.isFocusControl())
			close();
	}

	/** True while candidates are seen. */
	public boolean isOpen() {
		return shell != null && !shell.isDisposed();
	}

	/** What is offered now. */
	public List<Candidate> shown() {
		return isOpen() ? shown : List.of();
	}

	/** Shows candidates, the first one selected; closes when there are none. */
	public void show(List<Candidate> candidates, Point place) {
		if (candidates.isEmpty() || owner.isDisposed()) {
			close();
			return;
		}
		if (!isOpen())
			create();
		shown = List.copyOf(candidates);
		table.setInput(shown);
		table.getTable().setSelection(0);
		layOut(place);
		shell.setVisible(true);
	}

	private void create() {
		shell = new Shell(owner.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.BORDER);
		shell.setLayout(new FillLayout());
		table = new TableViewer(shell, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new CandidateLabel(new NodeIcons(new LocalResourceManager(JFaceResources.getResources(), shell))));
		table.getTable().addListener(SWT.MouseUp, event -> choose());
	}

	private void layOut(Point place) {
		int rows = Math.min(ROWS, table.getTable().getItemCount());
		int height = rows * table.getTable().getItemHeight() + 6;
		Rectangle screen = owner.getMonitor().getClientArea();
		int width = Math.max(WIDTH, owner.getSize().x);
		boolean below = place.y + height <= screen.y + screen.height;
		int y = below ? place.y : place.y - height - 2 * table.getTable().getItemHeight();
		shell.setBounds(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - width)), y, width, height);
	}

	/** Selects the next candidate, or the one before. */
	public void move(int step) {
		int count = table.getTable().getItemCount();
		int next = Math.floorMod(table.getTable().getSelectionIndex() + step, count);
		table.getTable().setSelection(next);
		table.getTable().showSelection();
	}

	/** Takes the selected candidate. */
	public void choose() {
		Candidate candidate = isOpen() ? (Candidate) table.getStructuredSelection().getFirstElement() : null;
		close();
		if (candidate != null)
			chosen.accept(candidate);
	}

	/** Takes the list away. */
	public void close() {
		if (isOpen())
			shell.dispose();
		shell = null;
	}

	/**
	 * Uses up the keys of a list.
	 *
	 * @return true when the key is no key of the owner's
	 */
	public boolean key(int keyCode) {
		if (!isOpen())
			return false;
		switch (keyCode) {
		case SWT.ARROW_DOWN -> move(1);
		case SWT.ARROW_UP -> move(-1);
		case SWT.CR, SWT.KEYPAD_CR, SWT.TAB -> choose();
		case SWT.ESC -> close();
		default -> {
			return false;
		}
		}
		return true;
	}
}
