package vn.kehoach.architecture.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * What a bundle says about itself.
 *
 * @param name its symbolic name
 * @param requiredBundles the symbolic names it requires
 * @param importedPackages the packages it imports
 * @param exportedPackages the packages it exports
 */
public record BundleManifest(String name, List<String> requiredBundles, List<String> importedPackages, List<String> exportedPackages) {

	/** Reads the manifest of a bundle's project folder. */
	public static BundleManifest read(Path project) {
		try (InputStream in = Files.newInputStream(project.resolve("META-INF/MANIFEST.MF"))) {
			Map<String, String> headers = ManifestElement.parseBundleManifest(in, null);
			return new BundleManifest(values(headers, Constants.BUNDLE_SYMBOLICNAME).get(0), values(headers, Constants.REQUIRE_BUNDLE),
					values(headers, Constants.IMPORT_PACKAGE), values(headers, Constants.EXPORT_PACKAGE));
		} catch (IOException | BundleException e) {
			throw new IllegalStateException("Unreadable manifest in " + project, e);
		}
	}

	private static List<String> values(Map<String, String> headers, String header) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
		List<String> values = new ArrayList<>();
		for (ManifestElement element : elements == null ? new ManifestElement[0] : elements) {
			values.addAll(List.of(element.getValueComponents()));
		}
		return values;
	}

	/** Everything it asks for: bundles and packages. */
	public Stream<String> demands() {
		return Stream.concat(requiredBundles.stream(), importedPackages.stream());
	}
}
