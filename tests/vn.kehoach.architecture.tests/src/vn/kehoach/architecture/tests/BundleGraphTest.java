package vn.kehoach.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.kehoach.architecture.manifest.BundleGraph;
import vn.kehoach.architecture.manifest.BundleManifest;

/** The architecture tests see what they are meant to see. */
final class BundleGraphTest {

	@Test
	void requiredBundleIsAnArrow() {
		var graph = new BundleGraph(List.of(bundle("a", List.of("b", "library"), List.of(), List.of()), bundle("b")));

		assertEquals(Set.of("b"), graph.arrows().get("a"));
	}

	@Test
	void importedPackageIsAnArrowToItsExporter() {
		var graph = new BundleGraph(List.of(bundle("a", List.of(), List.of("b.inside", "java.text"), List.of()),
				bundle("b", List.of(), List.of(), List.of("b.inside"))));

		assertEquals(Set.of("b"), graph.arrows().get("a"));
	}

	@Test
	void circleIsToldAsThePathAlongIt() {
		var graph = new BundleGraph(
				List.of(bundle("a", List.of("b"), List.of(), List.of()), bundle("b", List.of("c"), List.of(), List.of()),
						bundle("c", List.of("b"), List.of(), List.of())));

		assertEquals(List.of("b", "c", "b"), graph.cycle());
	}

	@Test
	void twoWaysToOneBundleAreNoCircle() {
		var graph = new BundleGraph(List.of(bundle("a", List.of("b", "c"), List.of(), List.of()),
				bundle("b", List.of("c"), List.of(), List.of()), bundle("c")));

		assertEquals(List.of(), graph.cycle());
	}

	private static BundleManifest bundle(String name) {
		return bundle(name, List.of(), List.of(), List.of());
	}

	private static BundleManifest bundle(String name, List<String> required, List<String> imported, List<String> exported) {
		return new BundleManifest(name, required, imported, exported);
	}
}
