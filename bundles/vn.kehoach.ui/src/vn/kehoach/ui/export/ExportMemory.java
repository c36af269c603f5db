package vn.kehoach.ui.export;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What the user chose last time. */
final class ExportMemory {
	private static final String SECTION = "export";
	private static final String FORMATS = "formats";
	private static final String FOLDER = "folder.";
	private static final String OPEN = "open";

	private final IDialogSettings settings;

	ExportMemory(IDialogSettings settings) {
		this.settings = settings;
	}

	/** Kept with the settings of this bundle. */
	static ExportMemory ofThisBundle() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportMemory.class)).getDialogSettings();
		IDialogSettings section = all.getSection(SECTION);
		return new ExportMemory(section == null ? all.addNewSection(SECTION) : section);
	}

	/** The formats; Word the first time. */
	Set<ExportFormat> formats() {
		Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
		String[] names = settings.getArray(FORMATS);
		for (ExportFormat format : ExportFormat.values())
			if (names != null && java.util.List.of(names).contains(format.id()))
				formats.add(format);
		return formats.isEmpty() ? EnumSet.of(ExportFormat.DOCX) : formats;
	}

	/** Where files of this plan went to. */
	Optional<String> folder(PlanSource source) {
		return Optional.ofNullable(settings.get(FOLDER + source.uri()));
	}

	boolean open() {
		return settings.get(OPEN) == null || settings.getBoolean(OPEN);
	}

	void keep(ExportChoice choice) {
		settings.put(FORMATS, choice.ordered().stream().map(ExportFormat::id).toArray(String[]::new));
		settings.put(FOLDER + choice.source().uri(), choice.folder().toString());
		settings.put(OPEN, choice.open());
	}
}
