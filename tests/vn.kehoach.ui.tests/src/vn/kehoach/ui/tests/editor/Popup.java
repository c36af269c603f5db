package vn.kehoach.ui.tests.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.SWT;

import vn.kehoach.ui.tests.workbench.UiWait;

/** The list that an assistant shows. */
public final class Popup {
	private Popup() {
	}

	/** The lines of the list, as soon as there is a line that contains the words. */
	public static List<String> whenItHas(String words) {
		UiWait.until("the list has \"" + words + "\", and not " + lines(), () -> lines().stream().anyMatch(line -> line.contains(words)));
		return lines();
	}

	/** Takes the first line that contains the words. */
	public static void choose(String words) {
		whenItHas(words);
		Table table = table().orElseThrow();
		int index = lines().indexOf(lines().stream().filter(line -> line.contains(words)).findFirst().orElseThrow());
		table.setSelection(index);
		Event event = new Event();
		event.item = table.getItem(index);
		table.notifyListeners(SWT.Selection, event);
		table.notifyListeners(SWT.DefaultSelection, event);
		UiWait.settle();
	}

	/** The lines of the list that is shown now. */
	public static List<String> lines() {
		return table().map(table -> {
			for (int i = 0; i < table.getItemCount(); i++)
				table.getItem(i).getText();
			return Stream.of(table.getItems()).map(TableItem::getText).toList();
		}).orElse(List.of());
	}

	/** The texts beside the list that tell more of a line. */
	public static List<String> descriptions() {
		return popups().flatMap(shell -> inside(shell, StyledText.class)).map(StyledText::getText).toList();
	}

	static Optional<Table> table() {
		return popups().flatMap(shell -> inside(shell, Table.class)).findFirst();
	}

	private static Stream<Shell> popups() {
		return Stream.of(Display.getCurrent().getShells()).flatMap(shell -> Stream.concat(Stream.of(shell), Stream.of(shell.getShells())))
				.distinct().filter(shell -> shell.isVisible() && shell.getParent() instanceof Shell && shell.getText().isEmpty());
	}

	private static <T extends Control> Stream<T> inside(Composite parent, Class<T> type) {
		return Stream.of(parent.getChildren()).flatMap((Control child) -> type.isInstance(child)
				? Stream.of(type.cast(child))
				: child instanceof Composite inner ? inside(inner, type) : Stream.empty());
	}
}
