package vn.kehoach.registry;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The registries that ship with the product. A project uses one by its name and may replace single entries, or all of it, by its own. */
public enum ShippedRegistry {
	/** Provincial and central bodies before and after the reorganisation of 2025. */
	AGENCIES_2025("cơ quan 2025", "co-quan-2025.kehoach");

	private static final String FOLDER = "/registries/";

	private final String title;
	private final String fileName;

	ShippedRegistry(String title, String fileName) {
		this.title = title;
		this.fileName = fileName;
	}

	/** The name by which files use it: dùng "cơ quan 2025". */
	public String title() {
		return title;
	}

	/** The name of its file, without folder. */
	public String fileName() {
		return fileName;
	}

	/** The registry of a name; blanks around it do not count. */
	public static Optional<ShippedRegistry> named(String title) {
		return Arrays.stream(values()).filter(registry -> registry.title.equals(title.strip())).findFirst();
	}

	/** The registry of a file name. */
	public static Optional<ShippedRegistry> ofFile(String fileName) {
		return Arrays.stream(values()).filter(registry -> registry.fileName.equals(fileName)).findFirst();
	}

	/** The names of all registries. */
	public static List<String> titles() {
		return Arrays.stream(values()).map(ShippedRegistry::title).toList();
	}

	/** The text of the registry in the language, UTF-8; to be closed by the caller. */
	public InputStream open() throws IOException {
		InputStream text = ShippedRegistry.class.getResourceAsStream(FOLDER + fileName);
		if (text == null)
			throw new FileNotFoundException(FOLDER + fileName);
		return text;
	}
}
