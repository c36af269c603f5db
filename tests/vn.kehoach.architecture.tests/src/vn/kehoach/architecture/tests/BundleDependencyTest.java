package vn.kehoach.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import vn.kehoach.architecture.manifest.AllowedArrows;
import vn.kehoach.architecture.manifest.BundleGraph;
import vn.kehoach.architecture.manifest.BundleManifest;
import vn.kehoach.architecture.source.Checkout;

/** Dependencies point one way, and nothing below the user interface sees it. */
final class BundleDependencyTest {
	private static final List<String> USER_INTERFACE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.e4.ui",
			"org.eclipse.nebula");
	private static final List<String> TESTING = List.of("org.junit", "org.opentest4j", "org.hamcrest", "org.eclipse.xtext.testing",
			"org.mockito");

	private final List<BundleManifest> bundles = Checkout.current().modules("bundles").stream().map(BundleManifest::read).toList();

	@Test
	void productHasBundles() {
		assertFalse(bundles.isEmpty());
	}

	@Test
	void everyDependencyIsAnAllowedArrow() {
		var forbidden = new TreeMap<String, TreeSet<String>>();
		new BundleGraph(bundles).arrows().forEach((bundle, targets) -> {
			var tooMuch = new TreeSet<>(targets);
			tooMuch.removeAll(AllowedArrows.of(bundle));
			if (!tooMuch.isEmpty()) {
				forbidden.put(bundle, tooMuch);
			}
		});

		assertEquals(new TreeMap<>(), forbidden);
	}

	@Test
	void bundlesDoNotDependOnEachOtherInACircle() {
		assertEquals(List.of(), new BundleGraph(bundles).cycle());
	}

	@Test
	void onlyTheUserInterfaceSeesWidgetsAndWorkbench() {
		assertEquals(List.of(), demandsFor(USER_INTERFACE, bundle -> !isUserInterface(bundle.name())));
	}

	@Test
	void productCodeNeedsNoTestBundle() {
		assertEquals(List.of(), demandsFor(TESTING, bundle -> true));
		assertEquals(List.of(),
				bundles.stream().filter(bundle -> bundle.demands().anyMatch(demand -> demand.matches("vn\\.kehoach\\..*tests?")))
						.map(BundleManifest::name).toList());
	}

	@Test
	void bundleIsNamedLikeItsFolder() {
		assertEquals(Checkout.current().modules("bundles").stream().map(folder -> folder.getFileName().toString()).toList(),
				bundles.stream().map(BundleManifest::name).toList());
	}

	private List<String> demandsFor(List<String> prefixes, Predicate<BundleManifest> which) {
		return bundles.stream().filter(which)
				.flatMap(bundle -> bundle.demands().filter(demand -> prefixes.stream().anyMatch(prefix -> isBelow(demand, prefix)))
						.map(demand -> bundle.name() + " -> " + demand))
				.toList();
	}

	private static boolean isBelow(String name, String prefix) {
		return name.equals(prefix) || name.startsWith(prefix + ".");
	}

	private static boolean isUserInterface(String bundle) {
		return bundle.equals("vn.kehoach.app") || bundle.equals("vn.kehoach.ui") || bundle.startsWith("vn.kehoach.ui.")
				|| bundle.startsWith("vn.kehoach.nl.");
	}
}
