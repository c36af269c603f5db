package vn.kehoach.ui.wizard.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The sample that ships with the product: a year of an invented province. */
public final class SampleFiles {
	/** The file that is opened first. */
	public static final String DOCUMENT = "quyet-dinh-2027.kehoach";
	private static final String BUNDLE = "vn.kehoach.ui";
	private static final String FOLDER = "/samples/van-son/";

	private SampleFiles() {
	}

	/** Copies the sample into a folder. */
	static void copyTo(Path folder) throws IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		List<URL> files = Collections.list(bundle.findEntries(FOLDER, "*.kehoach", true));
		for (URL file : files) {
			Path target = folder.resolve(file.getPath().substring(FOLDER.length()));
			Files.createDirectories(target.getParent());
			try (InputStream content = file.openStream()) {
				Files.copy(content, target);
			}
		}
	}
}
