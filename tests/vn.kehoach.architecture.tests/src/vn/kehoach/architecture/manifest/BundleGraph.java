package vn.kehoach.architecture.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who depends on whom among our own bundles, by required bundles and by imported packages. */
public final class BundleGraph {
	private final Map<String, Set<String>> arrows = new TreeMap<>();

	/** The graph of these bundles; what they demand of others is no arrow. */
	public BundleGraph(List<BundleManifest> bundles) {
		Map<String, String> providers = new HashMap<>();
		for (BundleManifest bundle : bundles) {
			providers.put(bundle.name(), bundle.name());
			bundle.exportedPackages().forEach(exported -> providers.put(exported, bundle.name()));
		}
		for (BundleManifest bundle : bundles) {
			Set<String> targets = new TreeSet<>(bundle.demands().filter(providers::containsKey).map(providers::get).toList());
			targets.remove(bundle.name());
			arrows.put(bundle.name(), targets);
		}
	}

	/** For each bundle, in alphabetical order, those it depends on directly. */
	public Map<String, Set<String>> arrows() {
		return arrows;
	}

	/** The first cycle found, as the names along it; empty when there is none. */
	public List<String> cycle() {
		for (String bundle : arrows.keySet()) {
			List<String> cycle = cycleFrom(bundle, new LinkedHashSet<>());
			if (!cycle.isEmpty()) {
				return cycle;
			}
		}
		return List.of();
	}

	private List<String> cycleFrom(String bundle, Set<String> path) {
		if (!path.add(bundle)) {
			List<String> cycle = new ArrayList<>(path);
			cycle.add(bundle);
			return cycle.subList(cycle.indexOf(bundle), cycle.size());
		}
		for (String target : arrows.getOrDefault(bundle, Set.of())) {
			List<String> cycle = cycleFrom(target, path);
			if (!cycle.isEmpty()) {
				return cycle;
			}
		}
		path.remove(bundle);
		return List.of();
	}
}
