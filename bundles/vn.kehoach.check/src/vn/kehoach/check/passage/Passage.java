package vn.kehoach.check.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ProseReference;

/** A piece of printed text, one paragraph at most, with the words of its references and the way back into the model. */
public final class Passage {
	private final EObject owner;
	private final PassageKind kind;
	private final String text;
	private final PassageSegments segments;
	private final Map<Class<?>, Object> derived = new HashMap<>(2);
	private List<Word> words;

	Passage(EObject owner, PassageKind kind, String text, List<PassageSegment> segments) {
		this.owner = owner;
		this.kind = kind;
		this.text = text;
		this.segments = new PassageSegments(segments);
	}

	/** The element it belongs to: a Prose, a Division, a PlanDocument, … */
	public EObject owner() {
		return owner;
	}

	public PassageKind kind() {
		return kind;
	}

	/** The printed text; a bullet's sign is left out. */
	public String text() {
		return text;
	}

	/** The words of the text in order. */
	public List<Word> words() {
		if (words == null)
			words = Word.allOf(text);
		return words;
	}

	/** Something that several checks read out of the passage, worked out when it is first asked for. */
	public <T> T derived(Class<T> type, Function<Passage, T> maker) {
		Object value = derived.get(type);
		if (value == null) {
			value = maker.apply(this);
			derived.put(type, value);
		}
		return type.cast(value);
	}

	/**
	 * True when it reads as whole sentences: a heading or single line, or text that does not begin in the middle of a sentence and ends
	 * with a final mark. False for the pieces of a table that was read as text.
	 */
	public boolean isWhole() {
		boolean line = kind == PassageKind.HEADING || kind == PassageKind.LINE || kind == PassageKind.RECITAL;
		return line || kind != PassageKind.FRAGMENT && !SentenceShape.beginsSmall(text) && SentenceShape.isFinished(text);
	}

	/** The place of a range of the text: exact where it comes from one value, else the reference or element it begins in. */
	public FindingPlace place(int start, int end) {
		for (PassageSegment segment : segments.around(start, end))
			if (segment.holds(start, end))
				return FindingPlace.at(segment.element(), segment.feature(), segment.index(),
						new TextRange(segment.valueStart() + start - segment.start(), segment.valueStart() + end - segment.start()));
		for (PassageSegment segment : segments.around(start, end))
			if (segment.touches(start, end))
				return FindingPlace.at(segment.element());
		return FindingPlace.at(owner);
	}

	/** True when the range comes from one value, so that other words can be put in its place. */
	public boolean isEditable(int start, int end) {
		return segments.around(start, end).stream().anyMatch(segment -> segment.holds(start, end));
	}

	/** True when the range lies in one literal of prose, so that a reference can be put in its place. */
	public boolean isLinkable(int start, int end) {
		return segments.around(start, end).stream().anyMatch(
				segment -> segment.holds(start, end) && segment.feature() == ModelPackage.Literals.PROSE_LITERAL__VALUE);
	}

	/** True when a character of the range is printed by a reference. */
	public boolean isLinked(int start, int end) {
		return segments.around(start, end).stream().anyMatch(
				segment -> segment.element() instanceof ProseReference && segment.start() < end && start < segment.end());
	}
}
