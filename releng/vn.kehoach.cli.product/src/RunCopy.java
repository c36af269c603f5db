import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Copies the bundles of the built product into a folder from which plain Java runs them, without their signatures: the JDK leaves
 * the classes of signed jars out of its start-up cache.
 *
 * <p>Started from source: {@code java RunCopy.java PRODUCT_FOLDER TARGET_FOLDER}. Prints the class path: our own bundles first, because
 * every text and resource that a run reads is in them, and a jar that is behind them on the path need not be opened for it.
 */
final class RunCopy {
	private static final String OURS = "vn.kehoach.";
	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

	private final Path product;
	private final Path target;

	private RunCopy(Path product, Path target) {
		this.product = product;
		this.target = target;
	}

	public static void main(String[] args) throws IOException {
		System.out.print(new RunCopy(Path.of(args[0]), Path.of(args[1])).copy());
	}

	private String copy() throws IOException {
		Files.createDirectories(target);
		List<String> ours = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (String line : Files.readAllLines(product.resolve(BUNDLES))) {
			if (!line.startsWith("#") && !line.isBlank()) {
				(line.startsWith(OURS) ? ours : others).add(copy(product.resolve(line.split(",")[2])).toString());
			}
		}
		ours.addAll(others);
		return String.join(System.getProperty("path.separator"), ours);
	}

	private Path copy(Path jar) throws IOException {
		Path copy = target.resolve(jar.getFileName());
		try (var from = new JarFile(jar.toFile()); var to = new JarOutputStream(Files.newOutputStream(copy))) {
			for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				if (!isSignature(entry.getName())) {
					copy(from, entry, to);
				}
			}
		}
		return copy;
	}

	private static void copy(JarFile from, JarEntry entry, OutputStream target) throws IOException {
		var to = (JarOutputStream) target;
		var copy = new JarEntry(entry.getName());
		copy.setTime(entry.getTime());
		to.putNextEntry(copy);
		try (InputStream content = from.getInputStream(entry)) {
			content.transferTo(to);
		}
		to.closeEntry();
	}

	private static boolean isSignature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.startsWith("META-INF/") && upper.indexOf('/', "META-INF/".length()) < 0
				&& (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
	}
}
