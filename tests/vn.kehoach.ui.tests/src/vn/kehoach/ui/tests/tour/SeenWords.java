package vn.kehoach.ui.tests.tour;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** The words on widgets in sight, what the mouse would tell included; not those of the documents. */
final class SeenWords {
	private SeenWords() {
	}

	static List<String> all() {
		return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Stream.concat(Stream.of(shell.getText()), inside(shell))).filter(Objects::nonNull)
				.filter(words -> !words.isBlank()).distinct().toList();
	}

	private static Stream<String> inside(Composite parent) {
		return Stream.of(parent.getChildren()).filter(Control::isVisible).flatMap(child -> child instanceof Composite deeper
				? Stream.concat(own(child), inside(deeper))
				: own(child));
	}

	private static Stream<String> own(Control control) {
		return Stream.concat(Stream.ofNullable(control.getToolTipText()), switch (control) {
		case Button button -> Stream.of(button.getText());
		case Label label -> Stream.of(label.getText());
		case CLabel label -> Stream.ofNullable(label.getText());
		case Link link -> Stream.of(link.getText());
		case Group group -> Stream.of(group.getText());
		case Text text -> Stream.of(text.getMessage());
		case Combo combo -> Stream.of(combo.getItems());
		case Table table -> Stream.of(table.getColumns()).map(Item::getText);
		case Tree tree -> Stream.of(tree.getColumns()).map(Item::getText);
		case CTabFolder tabs -> Stream.of(tabs.getItems()).flatMap(SeenWords::tab);
		case ToolBar bar -> Stream.of(bar.getItems()).flatMap(SeenWords::tool);
		default -> Stream.empty();
		});
	}

	private static Stream<String> tab(CTabItem tab) {
		return Stream.of(tab.getText(), Objects.toString(tab.getToolTipText(), ""));
	}

	private static Stream<String> tool(ToolItem tool) {
		return Stream.of(tool.getText(), Objects.toString(tool.getToolTipText(), ""));
	}
}
