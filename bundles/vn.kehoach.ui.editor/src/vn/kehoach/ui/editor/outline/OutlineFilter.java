package vn.kehoach.ui.editor.outline;

import java.util.Locale;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import vn.kehoach.model.text.PlainLetters;
import vn.kehoach.server.protocol.structure.StructureNode;

/** Leaves elements with the wanted words, and what they are in; tone marks and case do not count. */
final class OutlineFilter extends ViewerFilter {
	private String wanted = "";

	void want(String words) {
		wanted = plain(words.strip());
	}

	boolean isOff() {
		return wanted.isEmpty();
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return isOff() || matches((StructureNode) element);
	}

	private boolean matches(StructureNode node) {
		return plain(node.number() + ' ' + node.label() + ' ' + node.detail()).contains(wanted)
				|| node.children().stream().anyMatch(this::matches);
	}

	private static String plain(String words) {
		return PlainLetters.of(words).toLowerCase(Locale.ROOT);
	}
}
