package vn.kehoach.ui.editor.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.lsp4j.Diagnostic;

/** What the server found last in each file. May be used from every thread. */
public final class Diagnostics {
	private final Map<String, List<Diagnostic>> latest = new ConcurrentHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/** Is told when the findings of a file have changed, on a thread of the server. */
	@FunctionalInterface
	public interface Listener {
		/**
		 * @param uri the file
		 * @param found what is wrong in it now
		 */
		void changed(String uri, List<Diagnostic> found);
	}

	/** Takes what the server found in a file in the place of what it found before. */
	public void take(String uri, List<Diagnostic> found) {
		List<Diagnostic> copy = List.copyOf(found);
		latest.put(uri, copy);
		listeners.forEach(listener -> listener.changed(uri, copy));
	}

	/** What is wrong in a file. */
	public List<Diagnostic> of(String uri) {
		return latest.getOrDefault(uri, List.of());
	}

	/** All files that the server has told of. */
	public Map<String, List<Diagnostic>> all() {
		return Map.copyOf(latest);
	}

	/** Tells the listener from now on. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Tells the listener no more. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}
}
