package vn.kehoach.ui.editor.navigation;

import java.util.function.Consumer;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;

import vn.kehoach.ui.editor.highlighting.NamePlaces;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Makes names links while Ctrl is held. Where a link leads to is asked when it is clicked. */
public final class PlanLinks implements IHyperlinkDetector {
	private final PlanWorkspace workspace;
	private final NamePlaces names;
	private final Consumer<String> say;

	/**
	 * @param workspace to ask
	 * @param names where elements are named
	 * @param say tells the user something in the status line
	 */
	public PlanLinks(PlanWorkspace workspace, NamePlaces names, Consumer<String> say) {
		this.workspace = workspace;
		this.names = names;
		this.say = say;
	}

	/** Null, as the interface wants it, where there is none. */
	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		return names.at(region.getOffset())
				.map(name -> new IHyperlink[]{ new PlanLink(name, () -> new Definition(viewer, workspace, say).open(name.getOffset())) })
				.orElse(null);
	}

	/** A name that can be clicked. */
	private record PlanLink(IRegion region, Runnable action) implements IHyperlink {
		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return NavigationMessages.text("link");
		}

		@Override
		public void open() {
			action.run();
		}
	}
}
