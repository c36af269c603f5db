package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ValueKind;

/** The edits that a fix makes in the text of a file; comments and layout around them stay as they are. */
public final class FixEdits {
	private FixEdits() {
	}

	/** The edits of the file that holds the place; several of them do not overlap. */
	public static List<SourceEdit> of(FindingPlace place, Fix fix) {
		return switch (place) {
		case FindingPlace.InModel model -> of(model, fix);
		case FindingPlace.InSource source when fix instanceof Fix.ReplaceWords words ->
			List.of(new SourceEdit(source.range(), words.words()));
		case FindingPlace.InSource source -> throw new IllegalArgumentException("No place of the model: " + source + " for " + fix);
		};
	}

	private static List<SourceEdit> of(FindingPlace.InModel place, Fix fix) {
		return switch (fix) {
		case Fix.ReplaceWords words -> replace(place, escaped(words.words(), token(place)));
		case Fix.Link link -> replace(place, link(Identifiers.write(link.target().getId()), link.wording()));
		case Fix.LinkValue link -> replace(place, link(value(link), link.wording()));
		case Fix.RemoveValue removal -> List.of(SourceRemoval.ofValue(node(place)));
		case Fix.RemoveElement removal -> List.of(SourceRemoval.ofElement(NodeModelUtils.findActualNodeFor(place.element())));
		case Fix.Refer reference -> refer(place, reference.target());
		case Fix.AddValue value -> List.of(ListEdits.add(nodes(place), value.source(), value.index()));
		case Fix.RemoveListed removal -> List.of(ListEdits.remove(nodes(place), place.index()));
		case Fix.MoveLast move -> ListEdits.moveLast(place.element());
		case Fix.Together edits -> edits.steps().stream().flatMap(step -> of(step.place(), step.fix()).stream()).toList();
		};
	}

	private static List<SourceEdit> replace(FindingPlace.InModel place, String text) {
		return List.of(new SourceEdit(SourcePlaces.of(place), text));
	}

	private static String escaped(String words, String token) {
		if (token.startsWith("\"\"\"") || token.startsWith("]]"))
			return ProseEscapes.withinProse(words);
		boolean string = token.startsWith("\"") || token.startsWith("'");
		return string ? words.replace("\\", "\\\\").replace(token.substring(0, 1), "\\" + token.charAt(0)) : words;
	}

	private static String link(String target, Optional<String> wording) {
		return "[[" + target + wording.map(words -> "|" + words).orElse("") + "]]";
	}

	private static String value(Fix.LinkValue link) {
		String id = Identifiers.write(link.indicator().getId()) + "." + link.year();
		return link.kind() == ValueKind.ANY ? id : id + "." + link.kind().getLiteral();
	}

	private static List<SourceEdit> refer(FindingPlace.InModel place, NamedElement target) {
		INode reference = node(place);
		List<SourceEdit> edits = new ArrayList<>();
		edits.add(new SourceEdit(new TextRange(reference.getOffset(), reference.getEndOffset()), Identifiers.write(target.getId())));
		EStructuralFeature wording = place.element().eClass().getEStructuralFeature("wording");
		List<INode> words = wording == null ? List.of() : NodeModelUtils.findNodesForFeature(place.element(), wording);
		words.forEach(node -> edits.add(SourceRemoval.ofValue(node)));
		return edits;
	}

	private static String token(FindingPlace.InModel place) {
		return NodeModelUtils.getTokenText(node(place));
	}

	private static INode node(FindingPlace.InModel place) {
		List<INode> nodes = nodes(place);
		return nodes.get(Math.min(Math.max(place.index(), 0), nodes.size() - 1));
	}

	private static List<INode> nodes(FindingPlace.InModel place) {
		EObject element = place.element();
		return NodeModelUtils.findNodesForFeature(element, place.feature().orElseThrow());
	}
}
