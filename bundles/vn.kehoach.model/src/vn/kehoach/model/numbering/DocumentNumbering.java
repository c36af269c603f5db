package vn.kehoach.model.numbering;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Division;

/**
 * The numbers of a document's divisions. Numbers are computed from the position; an override is kept and the divisions after
 * it continue from it, in its format. One instance numbers each sequence once: keep it while the model stays as it is.
 */
public final class DocumentNumbering {
	private final Map<Division, NumberedDivision> numbered = new IdentityHashMap<>();
	private final SequenceMembers sequences = new SequenceMembers();

	/** The number of a division. */
	public NumberedDivision of(Division division) {
		NumberedDivision known = numbered.get(division);
		if (known != null)
			return known;
		for (NumberedDivision member : number(sequences.of(division)))
			numbered.put(member.division(), member);
		return numbered.get(division);
	}

	private List<NumberedDivision> number(List<Division> sequence) {
		List<NumberedDivision> result = new ArrayList<>();
		Optional<LabelFormat> continued = Optional.empty();
		int ordinal = 0;
		for (Division division : sequence) {
			LabelFormat format = continued.orElse(defaultFormat(division));
			String expected = expected(division, format, ordinal + 1, sequence.size());
			String override = division.getLabelOverride();
			if (override == null) {
				ordinal++;
			} else {
				Optional<LabelReading> reading = LabelReading.of(override, ordinal + 1);
				ordinal = reading.map(LabelReading::ordinal).orElse(ordinal + 1);
				continued = reading.map(LabelReading::format).or(() -> Optional.of(format));
			}
			result.add(new NumberedDivision(division, ordinal, override == null ? expected : override, expected));
		}
		return result;
	}

	private static String expected(Division division, LabelFormat format, int ordinal, int count) {
		return division instanceof Annex && count == 1 ? format.prefix().strip() : format.label(ordinal);
	}

	private LabelFormat defaultFormat(Division division) {
		return new DefaultFormats(SequenceMembers.hasPlainNumber(division) ? parentNumber(division) : "").doSwitch(division);
	}

	private String parentNumber(Division division) {
		EObject parent = sequences.placeOf(division).eContainer();
		if (!(parent instanceof Division container) || !SequenceMembers.hasPlainNumber(container))
			return "";
		String label = of(container).label();
		if (!label.matches("[0-9]+(\\.[0-9]+)*\\.?"))
			return "";
		return label.endsWith(".") ? label : label + ".";
	}
}
