package vn.kehoach.app.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;

/** The user guide as this bundle carries it: Markdown, in the order of the files' names. The build takes it from docs. */
public final class Guide {
	private static final String ENDING = ".md";
	/** The table of contents of the web pages. */
	private static final String CONTENTS = "README";

	private final Bundle bundle;
	private final String folder;

	/**
	 * @param bundle with the guide
	 * @param language "vi" or "en"
	 */
	public Guide(Bundle bundle, String language) {
		this.bundle = bundle;
		this.folder = "guide/" + language;
	}

	/** All pages. */
	public List<GuidePage> pages() {
		Enumeration<URL> files = bundle.findEntries(folder, "*" + ENDING, false);
		List<GuidePage> pages = new ArrayList<>();
		for (URL file : files == null ? List.<URL>of() : Collections.list(files))
			read(file).ifPresent(pages::add);
		pages.removeIf(page -> page.name().equals(CONTENTS));
		pages.sort(Comparator.comparing(GuidePage::name));
		return pages;
	}

	private static Optional<GuidePage> read(URL file) {
		String path = file.getPath();
		String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
		try (InputStream in = file.openStream()) {
			return Optional.of(GuidePage.of(name, new String(in.readAllBytes(), UTF_8)));
		} catch (IOException broken) {
			ILog.of(Guide.class).warn(path, broken);
			return Optional.empty();
		}
	}

	/** A picture that a page shows. */
	public Optional<URL> picture(String path) {
		return Optional.ofNullable(bundle.getEntry(folder + "/" + path));
	}
}
