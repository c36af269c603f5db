package vn.kehoach.ui.editor.structure.form;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

import vn.kehoach.ui.editor.structure.StructureMessages;

/** A button that lets a calendar down; a double click or Enter takes the day. */
final class CalendarButton {
	private final Button button;
	private final Supplier<LocalDate> shown;
	private final Consumer<LocalDate> chosen;

	/** @param shown the day that the calendar begins with */
	CalendarButton(Composite parent, Supplier<LocalDate> shown, Consumer<LocalDate> chosen) {
		this.shown = shown;
		this.chosen = chosen;
		button = new Button(parent, SWT.PUSH);
		Image icon = ImageDescriptor.createFromURL(CalendarButton.class.getResource("/icons/structure/calendar.svg")).createImage();
		button.setImage(icon);
		button.addDisposeListener(event -> icon.dispose());
		button.setToolTipText(StructureMessages.text("calendar"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
	}

	private void open() {
		Shell shell = new Shell(button.getShell(), SWT.ON_TOP | SWT.TOOL);
		shell.setLayout(new FillLayout());
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		LocalDate day = shown.get();
		calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		calendar.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
			LocalDate taken = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
			shell.dispose();
			chosen.accept(taken);
		}));
		calendar.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC)
				shell.dispose();
		});
		shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> shell.dispose()));
		Point size = button.getSize();
		Point place = button.toDisplay(0, size.y);
		shell.pack();
		shell.setLocation(place);
		shell.open();
		calendar.setFocus();
	}
}
