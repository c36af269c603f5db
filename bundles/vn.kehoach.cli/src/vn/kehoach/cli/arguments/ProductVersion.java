package vn.kehoach.cli.arguments;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.jar.Manifest;

import vn.kehoach.cli.Main;
import vn.kehoach.cli.Texts;

/** The version of the program: that of its bundle. */
final class ProductVersion {
	private static final String CLASS = "vn/kehoach/cli/Main.class";

	private ProductVersion() {
	}

	/** "Kế hoạch 1.0.0". */
	static String text() {
		String self = Main.class.getResource("Main.class").toString();
		String manifest = self.substring(0, self.length() - CLASS.length()) + "META-INF/MANIFEST.MF";
		try (InputStream stream = URI.create(manifest).toURL().openStream()) {
			return Texts.of("version", new Manifest(stream).getMainAttributes().getValue("Bundle-Version"));
		} catch (FileNotFoundException unpackaged) {
			return Texts.of("version", Texts.of("version.unpackaged"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
