package vn.kehoach.dsl.text;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Reviewable;
import vn.kehoach.model.Suppression;
import vn.kehoach.model.time.CalendarDate;

/** Writes the attributes that all kinds of elements are made of; what is null is left out. */
final class ElementText {
	private final CanonicalLayout layout;

	ElementText(CanonicalLayout layout) {
		this.layout = layout;
	}

	CanonicalLayout layout() {
		return layout;
	}

	/** Begins an element: its remarks on lines of their own, then its keyword. */
	void begin(boolean spaced, Reviewable element, String keyword) {
		layout.begin(spaced);
		remarks(element);
		layout.token(keyword);
	}

	private void remarks(Reviewable element) {
		if (element.getReviewNote() != null) {
			inline("cần xem lại", element.getReviewNote());
			layout.endLine();
		}
		for (Suppression suppression : element.getSuppressions()) {
			layout.token("bỏ qua " + suppression.getCode());
			inline("vì", suppression.getReason() == null ? "" : suppression.getReason());
			layout.endLine();
		}
	}

	/** Elements that are referred to, parted by commas, on a line of their own. */
	void references(String keyword, List<? extends NamedElement> targets) {
		if (targets.isEmpty())
			return;
		line(keyword);
		for (int i = 0; i < targets.size(); i++) {
			if (i > 0)
				layout.attached(",");
			reference(targets.get(i));
		}
	}

	/** An attribute on a line of its own. */
	void line(String keyword) {
		layout.begin(false);
		layout.token(keyword);
	}

	void line(String keyword, String value) {
		if (value != null) {
			line(keyword);
			string(value);
		}
	}

	void line(String keyword, CalendarDate value) {
		if (value != null) {
			line(keyword);
			layout.token(value.toString());
		}
	}

	void line(String keyword, NamedElement target) {
		if (target != null) {
			line(keyword);
			reference(target);
		}
	}

	void lines(String keyword, List<String> values) {
		values.forEach(value -> line(keyword, value));
	}

	void inline(String keyword, String value) {
		if (value != null) {
			layout.token(keyword);
			string(value);
		}
	}

	void string(String value) {
		layout.token(ProseEscapes.string(value == null ? "" : value));
	}

	void id(String id) {
		if (id != null)
			layout.token(Identifiers.write(id));
	}

	void reference(NamedElement target) {
		layout.token(Identifiers.of(target));
	}

	void literal(Enumerator value) {
		layout.token(value.getLiteral());
	}

	/** Prose, its remarks before it. */
	void prose(Prose prose) {
		if (prose != null)
			remarks(prose);
		ProseLayout.append(ProsePieces.of(prose), layout);
	}
}
