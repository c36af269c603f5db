package vn.kehoach.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks as what a plan is exported, and where to. */
public final class ExportDialog extends TitleAreaDialog {
	private static final int FIELD_WIDTH = 320;
	private static final String FORBIDDEN = "[^\\\\/:*?\"<>|]+";

	private final PlanSource source;
	private final ExportMemory memory;
	private final Map<ExportFormat, Button> formats = new EnumMap<>(ExportFormat.class);
	private Text folder;
	private Text name;
	private Button open;
	private ExportChoice choice;

	ExportDialog(Shell parent, PlanSource source, ExportMemory memory) {
		super(parent);
		this.source = source;
		this.memory = memory;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ExportMessages.text("title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(ExportMessages.text("heading", source.fileName()));
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).spacing(8, 8).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		createFormats(content);
		folder = field(content, "folder", memory.folder(source).orElse(source.folder().toString()));
		Button browse = new Button(content, SWT.PUSH);
		browse.setText(ExportMessages.text("browse"));
		browse.addListener(SWT.Selection, event -> browse());
		name = field(content, "name", source.name());
		new Label(content, SWT.NONE);
		new Label(content, SWT.NONE);
		open = new Button(content, SWT.CHECK);
		open.setText(ExportMessages.text("open"));
		open.setSelection(memory.open());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
		return area;
	}

	private void createFormats(Composite content) {
		Label label = new Label(content, SWT.NONE);
		label.setText(ExportMessages.text("formats"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Composite choices = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choices);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
		for (ExportFormat format : ExportFormat.values()) {
			Button button = new Button(choices, SWT.CHECK);
			button.setText(format.label());
			button.setSelection(memory.formats().contains(format));
			button.addListener(SWT.Selection, event -> validate());
			formats.put(format, button);
		}
	}

	private Text field(Composite content, String key, String value) {
		new Label(content, SWT.NONE).setText(ExportMessages.text(key));
		Text field = new Text(content, SWT.BORDER);
		field.setText(value);
		field.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		return field;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(ExportMessages.text("folder.title"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null)
			folder.setText(chosen);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ExportMessages.text("export"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, ExportMessages.text("cancel"), false);
		validate();
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		setMessage(ExportMessages.text("hint"));
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private String problem() {
		if (chosenFormats().isEmpty())
			return ExportMessages.text("noFormat");
		try {
			Path path = Path.of(folder.getText().strip());
			if (folder.getText().isBlank() || !path.isAbsolute() || Files.exists(path) && !Files.isDirectory(path))
				return ExportMessages.text("noFolder");
		} catch (InvalidPathException unusable) {
			return ExportMessages.text("noFolder");
		}
		return name.getText().strip().matches(FORBIDDEN) ? null : ExportMessages.text("noName");
	}

	private Set<ExportFormat> chosenFormats() {
		Set<ExportFormat> chosen = EnumSet.noneOf(ExportFormat.class);
		formats.forEach((format, button) -> {
			if (button.getSelection())
				chosen.add(format);
		});
		return chosen;
	}

	@Override
	protected void okPressed() {
		choice = new ExportChoice(source, null, chosenFormats(), Path.of(folder.getText().strip()), name.getText().strip(),
				open.getSelection());
		memory.keep(choice);
		super.okPressed();
	}

	/** What was chosen; null when the dialog was not closed by its button to export. */
	ExportChoice choice() {
		return choice;
	}

	/** The box of a format. */
	public Button format(ExportFormat format) {
		return formats.get(format);
	}

	/** The field of the folder. */
	public Text folder() {
		return folder;
	}

	/** The field of the files' name. */
	public Text name() {
		return name;
	}

	/** The box of opening what was written. */
	public Button openAfterwards() {
		return open;
	}

	/** Presses a button of the dialog. */
	public void press(int button) {
		buttonPressed(button);
	}
}
