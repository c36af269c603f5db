package vn.kehoach.ui.assignments;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.MatrixAgency;
import vn.kehoach.server.protocol.overview.MatrixCell.Role;
import vn.kehoach.server.protocol.overview.MatrixUndertaking;
import vn.kehoach.ui.served.SearchField;
import vn.kehoach.ui.served.SearchWords;

/** Where the user chooses what of the matrix to see. */
final class MatrixBar {
	private static final int WIDTH = 190;

	private final Consumer<MatrixChoice> changed;
	private final Combo agency;
	private final Combo theme;
	private final Combo role;
	private SearchWords words = SearchWords.ALL;
	private List<String> agencies = List.of();
	private List<String> themes = List.of();

	MatrixBar(Composite parent, Consumer<MatrixChoice> changed) {
		this.changed = changed;
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().margins(4, 3).numColumns(4).applyTo(bar);
		new SearchField(bar, typed -> {
			words = typed;
			choose();
		});
		agency = combo(bar);
		theme = combo(bar);
		role = combo(bar);
		fill(role, AssignmentMessages.text("allRoles"), Stream.of(Role.values())
				.map(each -> AssignmentMessages.text("letterAndRole", RoleWords.letter(each), RoleWords.words(each))).toList());
		offer(new AssignmentMatrix(List.of(), List.of(), List.of()));
	}

	private Combo combo(Composite bar) {
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> choose());
		return combo;
	}

	private static void fill(Combo combo, String all, List<String> labels) {
		combo.setItems(Stream.concat(Stream.of(all), labels.stream()).toArray(String[]::new));
		combo.select(0);
	}

	/** Offers the agencies and themes of a matrix; what was chosen stays chosen where it is still there. */
	void offer(AssignmentMatrix matrix) {
		MatrixChoice before = choice();
		agencies = matrix.agencies().stream().map(MatrixAgency::id).toList();
		themes = matrix.undertakings().stream().map(MatrixUndertaking::theme).filter(Objects::nonNull).distinct().toList();
		fill(agency, AssignmentMessages.text("allAgencies"), matrix.agencies().stream().map(MatrixAgency::name).toList());
		fill(theme, AssignmentMessages.text("allThemes"), themes);
		agency.select(agencies.indexOf(before.agency()) + 1);
		theme.select(themes.indexOf(before.theme()) + 1);
	}

	MatrixChoice choice() {
		return new MatrixChoice(chosen(agency, agencies), chosen(theme, themes),
				role.getSelectionIndex() <= 0 ? null : Role.values()[role.getSelectionIndex() - 1], words);
	}

	private static String chosen(Combo combo, List<String> values) {
		int index = combo.getSelectionIndex();
		return index <= 0 || index > values.size() ? null : values.get(index - 1);
	}

	private void choose() {
		changed.accept(choice());
	}
}
