package vn.kehoach.server.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.dsl.ide.hover.RecurrenceWording;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Theme;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.TaskHeading;
import vn.kehoach.server.file.NodeKinds;
import vn.kehoach.server.protocol.overview.MatrixUndertaking;
import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.scope.Scope;

/** What overviews tell of tasks and projects. */
final class Undertakings {
	private final Scope scope;

	Undertakings(Scope scope) {
		this.scope = scope;
	}

	/** As a column of the matrix. */
	MatrixUndertaking column(Undertaking undertaking) {
		Division division = (Division) undertaking;
		NodeKind kind = NodeKinds.of(division).orElseThrow();
		return new MatrixUndertaking(kind, division.getId(), scope.labels().number(division), scope.labels().label(division, kind),
				document(division), theme(division), undertaking.getDeadline() == null ? null : undertaking.getDeadline().toString(),
				deadline(undertaking), scope.place(division));
	}

	/** The id of the document around an element; null for none. */
	String document(Division division) {
		PlanDocument document = scope.documentOf(division);
		return document == null ? null : document.getId();
	}

	/** Number and title of the theme around an element; null for none. */
	private String theme(Division division) {
		Theme theme = EcoreUtil2.getContainerOfType(division.eContainer(), Theme.class);
		return theme == null ? null : scope.labels().title(theme, NodeKind.THEME);
	}

	private static String deadline(Undertaking undertaking) {
		List<String> words = new ArrayList<>();
		if (undertaking.getDeadline() != null)
			words.add(ShortDate.of(undertaking.getDeadline()));
		undertaking.getRecurrences().forEach(deadline -> words.add(RecurrenceWording.of(deadline)));
		return String.join("; ", words);
	}

	/** The names of bodies in a role. */
	static List<String> names(List<Assignment> roles) {
		return roles.stream().map(TaskHeading::name).filter(name -> !name.isBlank()).toList();
	}
}
