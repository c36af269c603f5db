package vn.kehoach.ui.preview;

import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;

import vn.kehoach.ui.preview.Zoom.Fit;

/** The tools of the preview. Printing and exporting are added to the group "output" as commands. */
final class PreviewActions {
	private static final String FIT = "fit";
	private static final String PERCENT = "percent";
	private static final String OUTPUT = "output";

	private final PageCanvas pages;
	private final IAction fitWidth;
	private final IAction fitPage;
	private final IAction smaller;
	private final IAction larger;
	private final IAction again;

	/** @param refresh asks for the pages anew */
	PreviewActions(PageCanvas pages, Runnable refresh) {
		this.pages = pages;
		fitWidth = choice("fitWidth", "fit-width", Zoom.FIT_WIDTH);
		fitPage = choice("fitPage", "fit-page", Zoom.FIT_PAGE);
		smaller = action("smaller", "zoom-out", IAction.AS_PUSH_BUTTON, () -> pages.setZoom(Zoom.smaller(pages.percent())));
		larger = action("larger", "zoom-in", IAction.AS_PUSH_BUTTON, () -> pages.setZoom(Zoom.larger(pages.percent())));
		again = action("refresh", "refresh", IAction.AS_PUSH_BUTTON, refresh);
		pages.whenMoved(this::update);
		update();
	}

	private IAction choice(String key, String icon, Zoom zoom) {
		return action(key, icon, IAction.AS_CHECK_BOX, () -> {
			pages.setZoom(zoom);
			update();
		});
	}

	private static IAction action(String key, String icon, int style, Runnable run) {
		Action action = new Action(PreviewMessages.text(key), style) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(PreviewMessages.text(key + ".tip"));
		ResourceLocator.imageDescriptorFromBundle("vn.kehoach.ui", "icons/" + icon + ".svg").ifPresent(action::setImageDescriptor);
		return action;
	}

	void fill(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(smaller);
		tools.add(larger);
		tools.add(fitWidth);
		tools.add(fitPage);
		tools.add(new Separator(OUTPUT));
		tools.add(new Separator());
		tools.add(again);
		IMenuManager menu = bars.getMenuManager();
		menu.add(fitWidth);
		menu.add(fitPage);
		menu.add(larger);
		menu.add(smaller);
		menu.add(new Separator(OUTPUT));
		menu.add(new Separator());
		menu.add(again);
	}

	private void update() {
		fitWidth.setChecked(pages.zoom().fit() == Fit.WIDTH);
		fitPage.setChecked(pages.zoom().fit() == Fit.PAGE);
	}

	/** Takes the size that was chosen last. */
	void restore(IMemento state) {
		if (state == null || state.getString(FIT) == null || state.getInteger(PERCENT) == null)
			return;
		pages.setZoom(switch (state.getString(FIT)) {
		case "page" -> Zoom.FIT_PAGE;
		case "none" -> Zoom.of(state.getInteger(PERCENT));
		default -> Zoom.FIT_WIDTH;
		});
	}

	static void save(IMemento state, Zoom zoom) {
		state.putString(FIT, zoom.fit().name().toLowerCase(Locale.ROOT));
		state.putInteger(PERCENT, zoom.percent());
	}
}
