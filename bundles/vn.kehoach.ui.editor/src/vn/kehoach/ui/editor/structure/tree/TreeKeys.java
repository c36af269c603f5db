package vn.kehoach.ui.editor.structure.tree;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The keys of the tree. What other parts have commands for (cut, delete …) is taken over only while the tree has the focus. */
final class TreeKeys implements FocusListener, KeyListener {
	private final Map<ActionFactory, Action> global = new LinkedHashMap<>();
	private final StructureTree tree;
	private final IActionBars bars;
	private final Runnable showText;

	TreeKeys(StructureTree tree, IActionBars bars, Runnable showText) {
		this.tree = tree;
		this.bars = bars;
		this.showText = showText;
		global.put(ActionFactory.CUT, TreeMenu.action("cut", "", true, tree.pasting()::cut));
		global.put(ActionFactory.COPY, TreeMenu.action("copy", "", true, tree.pasting()::copy));
		global.put(ActionFactory.PASTE, TreeMenu.action("paste", "", true, tree.pasting()::paste));
		global.put(ActionFactory.DELETE, TreeMenu.action("delete", "", true, tree.actions()::delete));
	}

	@Override
	public void focusGained(FocusEvent event) {
		global.forEach((factory, action) -> bars.setGlobalActionHandler(factory.getId(), action));
		bars.updateActionBars();
	}

	@Override
	public void focusLost(FocusEvent event) {
		global.keySet().forEach(factory -> bars.setGlobalActionHandler(factory.getId(), null));
		bars.updateActionBars();
	}

	@Override
	public void keyPressed(KeyEvent event) {
		if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_UP)
			tree.actions().moveUp();
		else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN)
			tree.actions().moveDown();
		else if (event.stateMask == SWT.MOD1 && event.keyCode == 'd')
			tree.actions().duplicate();
		else if (event.stateMask == 0 && event.keyCode == SWT.F3)
			showText.run();
		else
			return;
		event.doit = false;
	}

	@Override
	public void keyReleased(KeyEvent event) {
		// the press counts
	}
}
