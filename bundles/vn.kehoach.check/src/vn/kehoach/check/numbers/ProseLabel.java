package vn.kehoach.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.check.passage.PassageReader;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;

/**
 * A number that stands in the text itself, at the beginning of a paragraph or of a section's heading: "(1)", "2)", "a)", "II.", "C-".
 *
 * @param passage the paragraph or heading
 * @param text the number with its punctuation
 */
record ProseLabel(Passage passage, String text) {
	private static final String LABEL = "(\\((?:[0-9]{1,2}|[a-zđ])\\)|[0-9]{1,2}[.)]|[a-zđ]\\)|(?:[IVX]{1,5}|[A-ZĐ])(?:[.)]|\\s?-))\\s+(?=[\\p{L}“\"])";
	private static final Pattern AT_START = Pattern.compile(LABEL);
	private static final Pattern AT_LINE_START = Pattern.compile("(?m)^(?:[-+•]\\s+)?" + LABEL);

	/** The numbers in prose, or in the heading of a section. */
	static List<ProseLabel> in(EObject element, PassageReader reader) {
		List<ProseLabel> labels = new ArrayList<>();
		if (element instanceof ProjectSection || element instanceof Prose prose && hasLabel(prose))
			for (Passage passage : reader.of(element))
				of(passage).ifPresent(labels::add);
		return labels;
	}

	private static boolean hasLabel(Prose prose) {
		return prose.getParts().stream().anyMatch(part -> part instanceof ProseLiteral literal && literal.getValue() != null
				&& AT_LINE_START.matcher(literal.getValue()).find());
	}

	private static Optional<ProseLabel> of(Passage passage) {
		Matcher matcher = AT_START.matcher(passage.text());
		boolean found = passage.kind() != PassageKind.FRAGMENT && matcher.lookingAt() && passage.isEditable(0, matcher.end(1));
		return found ? Optional.of(new ProseLabel(passage, matcher.group(1))) : Optional.empty();
	}
}
