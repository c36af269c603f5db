package vn.kehoach.server.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Reviewable;
import vn.kehoach.server.protocol.structure.FieldType;

/** The fields of elements, in the order in which the canonical text has them. */
public final class Fields {
	private static final Field REVIEW_NOTE = new Field("review", ModelPackage.Literals.REVIEWABLE__REVIEW_NOTE, FieldType.TEXT,
			FieldPlace.REMARK, "cần xem lại", false);

	private Fields() {
	}

	/** The fields of an element. */
	public static List<Field> of(EObject element) {
		List<Field> fields = new ArrayList<>(own(element));
		if (element instanceof Reviewable)
			fields.add(REVIEW_NOTE);
		return fields;
	}

	/** The field of a key. */
	public static Optional<Field> of(EObject element, String key) {
		return of(element).stream().filter(field -> field.key().equals(key)).findFirst();
	}

	private static List<Field> own(EObject element) {
		return switch (element) {
		case PlanDocument document -> DocumentFields.ALL;
		case Division division -> DivisionFields.of(division);
		case IndicatorListing listing -> IndicatorFields.of(listing);
		default -> EntryFields.of(element).or(() -> BodyFields.of(element)).orElse(List.of());
		};
	}
}
