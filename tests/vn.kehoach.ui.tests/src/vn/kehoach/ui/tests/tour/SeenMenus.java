package vn.kehoach.ui.tests.tour;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.kehoach.ui.tests.workbench.UiWait;

/** The words of menus, filled as they are when somebody opens them. */
final class SeenMenus {
	private SeenMenus() {
	}

	/** The words of an entry and of all below it. */
	static List<String> words(MenuItem item) {
		Menu menu = item.getMenu();
		if (menu == null)
			return List.of(withoutKey(item));
		menu.notifyListeners(SWT.Show, new Event());
		UiWait.settle();
		List<String> words = Stream.concat(Stream.of(withoutKey(item)), Stream.of(menu.getItems()).flatMap(each -> words(each).stream()))
				.toList();
		menu.notifyListeners(SWT.Hide, new Event());
		UiWait.settle();
		return words;
	}

	private static String withoutKey(MenuItem item) {
		return item.getText().replaceAll("\\t.*", "");
	}
}
