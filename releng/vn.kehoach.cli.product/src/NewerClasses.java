import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Rewrites the oldest classes of the run copy (ANTLR, log4j, parts of Guice) in the format of Java 6, with stack maps: the JDK leaves
 * older ones, and every class that extends them, the generated parser among them, out of its start-up cache. What the classes do stays
 * the same. A class for which this does not work out stays as it is.
 *
 * <p>Started from source with JDK 24 or newer: {@code java NewerClasses.java FOLDER_OF_JARS}.
 */
final class NewerClasses {
	private static final int JAVA_6 = 50;
	private static final int VERSION = 6;

	private final List<Path> jars;
	private final ClassFile files;

	private NewerClasses(List<Path> jars, ClassLoader classes) {
		this.jars = jars;
		var hierarchy = ClassHierarchyResolver.ofResourceParsing(classes).orElse(ClassHierarchyResolver.defaultResolver()).cached();
		files = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(hierarchy));
	}

	public static void main(String[] args) throws IOException {
		List<Path> jars;
		try (Stream<Path> files = Files.list(Path.of(args[0]))) {
			jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
		try (var loader = new URLClassLoader(jars.stream().map(NewerClasses::url).toArray(URL[]::new),
				ClassLoader.getPlatformClassLoader())) {
			new NewerClasses(jars, loader).rewrite();
		}
	}

	private void rewrite() throws IOException {
		for (Path jar : jars) {
			Path copy = jar.resolveSibling(jar.getFileName() + ".new");
			if (copy(jar, copy)) {
				Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
			}
			Files.deleteIfExists(copy);
		}
	}

	/** Tells whether anything in the copy has changed. */
	private boolean copy(Path jar, Path copy) throws IOException {
		boolean changed = false;
		try (var from = new JarFile(jar.toFile())) {
			List<JarEntry> entries = Collections.list(from.entries());
			if (!hasOldClass(from, entries)) {
				return false;
			}
			try (var to = new JarOutputStream(Files.newOutputStream(copy))) {
				for (JarEntry entry : entries) {
					byte[] content = content(from, entry);
					byte[] newer = isOldClass(entry, content) ? newer(entry.getName(), content) : content;
					changed |= newer != content;
					write(entry, newer, to);
				}
			}
		}
		return changed;
	}

	private byte[] newer(String name, byte[] old) {
		try {
			ClassModel model = files.parse(old);
			byte[] newer = files.transformClass(model, ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
					.andThen(ClassTransform.endHandler(written -> written.withVersion(JAVA_6, 0))));
			return files.verify(newer).isEmpty() ? newer : old;
		} catch (IllegalArgumentException unresolved) {
			System.out.println("left as it is: " + name + ": " + unresolved.getMessage());
			return old;
		}
	}

	private static boolean hasOldClass(JarFile jar, List<JarEntry> entries) throws IOException {
		for (JarEntry entry : entries) {
			if (isClass(entry)) {
				try (InputStream content = jar.getInputStream(entry)) {
					if (isOldClass(entry, content.readNBytes(VERSION + 2))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static boolean isOldClass(JarEntry entry, byte[] content) {
		return isClass(entry) && ((content[VERSION] & 0xFF) << Byte.SIZE | content[VERSION + 1] & 0xFF) < JAVA_6;
	}

	private static boolean isClass(JarEntry entry) {
		return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
	}

	private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream content = jar.getInputStream(entry)) {
			return content.readAllBytes();
		}
	}

	private static void write(JarEntry entry, byte[] content, OutputStream target) throws IOException {
		var to = (JarOutputStream) target;
		var copy = new JarEntry(entry.getName());
		copy.setTime(entry.getTime());
		to.putNextEntry(copy);
		to.write(content);
		to.closeEntry();
	}

	private static URL url(Path jar) {
		try {
			return jar.toUri().toURL();
		} catch (MalformedURLException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
