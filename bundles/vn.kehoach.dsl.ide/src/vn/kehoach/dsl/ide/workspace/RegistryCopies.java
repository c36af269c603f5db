package vn.kehoach.dsl.ide.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

import com.google.common.hash.Hashing;
import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Registries that come with the product, written to files that any editor can open to read. They lie in the user's folder of caches, or
 * where the system property {@value #FOLDER} says; a file's name tells its contents, so that another version of the product writes
 * another file. Nothing that is written into them counts.
 */
@Singleton
public final class RegistryCopies {
	/** The system property that names the folder. */
	public static final String FOLDER = "vn.kehoach.registry.copies";
	private static final int DIGITS = 8;

	private final FilePaths paths;

	@Inject
	RegistryCopies(FilePaths paths) {
		this.paths = paths;
	}

	/** The file with a registry's text; empty when it cannot be written. */
	public Optional<URI> of(XtextResource registry) {
		String text = registry.getParseResult().getRootNode().getText();
		String name = registry.getURI().trimFileExtension().lastSegment();
		String version = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, DIGITS);
		Path copy = folder().resolve(name + "-" + version + "." + registry.getURI().fileExtension());
		try {
			if (!Files.exists(copy) || !Files.readString(copy).equals(text))
				write(copy, text);
			return Optional.of(paths.uriOf(copy));
		} catch (IOException unwritable) {
			return Optional.empty();
		}
	}

	/** True for the file of a registry: what is in it is not the user's business. */
	public boolean isCopy(URI file) {
		return paths.pathOf(file).filter(path -> path.startsWith(folder())).isPresent();
	}

	/** The file appears whole, or not at all. */
	private static void write(Path copy, String text) throws IOException {
		Files.createDirectories(copy.getParent());
		Path draft = Files.createTempFile(copy.getParent(), "registry", ".tmp");
		Files.writeString(draft, text);
		draft.toFile().setReadOnly();
		try {
			Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException other) {
			Files.move(draft, copy, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static Path folder() {
		return Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).orElseGet(() -> caches().resolve("kehoach/registries"))
				.toAbsolutePath().normalize();
	}

	/** Where the system keeps what can be made again. */
	private static Path caches() {
		return Optional.ofNullable(System.getenv("LOCALAPPDATA")).or(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME")))
				.filter(folder -> !folder.isBlank()).map(Path::of)
				.orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
	}
}
