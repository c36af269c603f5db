package vn.kehoach.ui.wizard.newyear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.kehoach.server.protocol.newyear.Replacement;

/** Asks what comes in the place of bodies, or of cited documents; each may have to be confirmed. */
final class SuccessionPage extends WizardPage {
	private final String key;
	private final boolean confirmEach;
	private List<Succession> successions = List.of();
	private final StackLayout stack = new StackLayout();
	private Composite area;
	private Composite nothing;
	private SashForm sides;
	private SuccessionTable table;
	private SuccessionDetails details;
	private Label state;
	private Button all;

	/**
	 * @param key the beginning of the keys of the page's words
	 * @param confirmEach true when the page is complete only after each was confirmed
	 */
	SuccessionPage(String key, boolean confirmEach) {
		super(key, NewYearMessages.text(key + ".heading"), null);
		this.key = key;
		this.confirmEach = confirmEach;
		setDescription(NewYearMessages.text(key + ".description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).applyTo(page);
		area = new Composite(page, SWT.NONE);
		area.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
		nothing = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(nothing);
		Label hint = new Label(nothing, SWT.WRAP | SWT.CENTER);
		hint.setText(NewYearMessages.text(key + ".nothing"));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(hint);
		sides = new SashForm(area, SWT.VERTICAL);
		stack.topControl = sides;
		table = new SuccessionTable(sides, key, confirmEach, this::selected, this::changed);
		details = new SuccessionDetails(sides, this::chosen);
		sides.setWeights(45, 55);
		state = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		all = new Button(page, SWT.PUSH);
		all.setText(NewYearMessages.text("succession.confirmAll"));
		all.setVisible(confirmEach);
		all.addListener(SWT.Selection, event -> {
			successions.forEach(each -> each.confirm(true));
			changed();
		});
		setControl(page);
	}

	void show(List<Replacement> replacements) {
		successions = replacements.stream().map(Succession::new).toList();
		table.show(successions);
		details.show(successions.isEmpty() ? null : successions.getFirst());
		stack.topControl = successions.isEmpty() ? nothing : sides;
		area.layout();
		all.setVisible(confirmEach && !successions.isEmpty());
		changed();
	}

	private void selected(Succession selected) {
		details.show(selected);
	}

	private void chosen(Succession changed) {
		changed.confirm(true);
		changed();
	}

	private void changed() {
		table.refresh();
		long open = confirmEach ? successions.stream().filter(each -> !each.isConfirmed()).count() : 0;
		state.setText(successions.isEmpty()
				? ""
				: open > 0
						? NewYearMessages.text(key + ".open", Long.toString(open), Integer.toString(successions.size()))
						: NewYearMessages.text(key + ".done"));
		all.setEnabled(open > 0);
		setPageComplete(open == 0);
	}

	/** The ids of the successors by the ids of what they replace; what stays is not in it. */
	Map<String, String> choices() {
		Map<String, String> choices = new LinkedHashMap<>();
		for (Succession each : successions)
			each.successor().ifPresent(successor -> choices.put(each.replacement().id(), successor));
		return choices;
	}
}
