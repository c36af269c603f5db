package vn.kehoach.rollover.move;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.FixEdits;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.rollover.Doubt;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.MoveKind;
import vn.kehoach.rollover.source.FilePlaces;

/** Makes moves: their places and edits. What lies in none of the project's files does not move. */
final class MoveMaker {
	private final FilePlaces places;

	MoveMaker(FilePlaces places) {
		this.places = places;
	}

	/** Other words at a place. */
	Optional<Move> replace(MoveKind kind, FindingPlace.InModel at, String words, String context, Optional<Doubt> doubt) {
		return make(kind, at, words, context, doubt, new Fix.ReplaceWords(words));
	}

	/** Nothing at a place. */
	Optional<Move> remove(MoveKind kind, FindingPlace.InModel at, String context) {
		return make(kind, at, "", context, Optional.empty(), new Fix.RemoveValue());
	}

	/** No element any more. */
	Optional<Move> removeElement(MoveKind kind, EObject element, String context) {
		return make(kind, FindingPlace.at(element), "", context, Optional.empty(), new Fix.RemoveElement());
	}

	private Optional<Move> make(MoveKind kind, FindingPlace.InModel at, String words, String context, Optional<Doubt> doubt, Fix fix) {
		return places.of(at).map(place -> new Move(kind, place, text(at.element(), new TextRange(place.offset(),
				place.offset() + place.length())), words, context, doubt, FixEdits.of(at, fix)));
	}

	/** Words added before a keyword of the element, or behind it. */
	Optional<Move> insert(MoveKind kind, EObject element, String keyword, boolean behind, String source, String words) {
		for (INode leaf : NodeModelUtils.findActualNodeFor(element).getLeafNodes())
			if (leaf.getText().equals(keyword)) {
				int offset = behind ? leaf.getEndOffset() : leaf.getOffset();
				TextRange range = new TextRange(offset, offset);
				return places.of(element, range).map(place -> new Move(kind, place, "", words, words, Optional.empty(),
						List.of(new SourceEdit(range, source))));
			}
		return Optional.empty();
	}

	private static String text(EObject element, TextRange range) {
		return NodeModelUtils.getNode(element).getRootNode().getText().substring(range.start(), range.end());
	}
}
