package vn.kehoach.cli.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import vn.kehoach.cli.Main;
import vn.kehoach.cli.Texts;

/** The version of the program: that of its bundle. */
final class ProductVersion {
	private static final String BUNDLE = "vn.kehoach.cli";

	private ProductVersion() {
	}

	/** "Kế hoạch 1.0.0". */
	static String text() {
		try {
			var manifests = Main.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
			while (manifests.hasMoreElements()) {
				Attributes attributes = read(manifests.nextElement().openStream());
				String name = attributes.getValue("Bundle-SymbolicName");
				if (name != null && name.startsWith(BUNDLE + ';') || BUNDLE.equals(name))
					return Texts.of("version", attributes.getValue("Bundle-Version"));
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return Texts.of("version", "?");
	}

	private static Attributes read(InputStream manifest) throws IOException {
		try (manifest) {
			return new Manifest(manifest).getMainAttributes();
		}
	}
}
