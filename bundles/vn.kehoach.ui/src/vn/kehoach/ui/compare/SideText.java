package vn.kehoach.ui.compare;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.server.protocol.compare.DifferenceNode;
import vn.kehoach.server.protocol.compare.DifferenceNode.DetailNode;
import vn.kehoach.server.protocol.compare.DifferenceNode.Run;
import vn.kehoach.server.protocol.compare.DifferenceNode.Run.State;
import vn.kehoach.server.protocol.compare.DifferenceNode.Version;

/** One version of an element: what it says otherwise than the other one, with the words that differ in colour. */
final class SideText {
	private static final int MARGIN = 8;

	private final boolean older;
	private final StyledText text;
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	/**
	 * @param parent lays out in a grid
	 * @param older true for the older version
	 */
	SideText(Composite parent, boolean older) {
		this.older = older;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
	}

	/** Shows an element; null for none. */
	void show(DifferenceNode node) {
		words.setLength(0);
		styles.clear();
		if (node != null)
			fill(node);
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private void fill(DifferenceNode node) {
		Version version = older ? node.older() : node.newer();
		if (version == null) {
			add(CompareMessages.text(older ? "notOlder" : "notNewer"), null, SWT.ITALIC);
			return;
		}
		boolean whole = (older ? node.newer() : node.older()) == null;
		add(DifferenceLabels.heading(version), whole ? mark() : null, SWT.BOLD);
		for (DetailNode detail : node.details())
			fill(detail);
	}

	private void fill(DetailNode detail) {
		words.append("\n\n");
		String name = detail.qualifier().isEmpty() ? detail.attribute() : detail.attribute() + ' ' + detail.qualifier();
		add(name, null, SWT.ITALIC);
		words.append('\n');
		if (detail.runs().isEmpty()) {
			String value = older ? detail.older() : detail.newer();
			boolean none = value == null || value.isBlank();
			add(none ? CompareMessages.text("none") : value, none ? null : mark(), SWT.NORMAL);
		}
		for (Run run : detail.runs())
			if (run.state() == State.EQUAL)
				add(run.text(), null, SWT.NORMAL);
			else if (run.state() == (older ? State.DELETED : State.INSERTED))
				add(run.text(), mark(), SWT.NORMAL);
	}

	private CompareColour mark() {
		return older ? CompareColour.DELETED : CompareColour.INSERTED;
	}

	private void add(String part, CompareColour background, int style) {
		StyleRange range = new StyleRange(words.length(), part.length(), background == null ? null : CompareColour.WORDS.colour(),
				background == null ? null : background.colour(), style);
		words.append(part);
		if (!part.isEmpty())
			styles.add(range);
	}
}
