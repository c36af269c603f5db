package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recipient;
import vn.kehoach.server.file.Node;

/** Takes elements away. */
final class ElementRemoval {
	private final SourceFile source;

	ElementRemoval(SourceFile source) {
		this.source = source;
	}

	/** @param nodes elements of which none is inside another */
	Change remove(List<Node> nodes) {
		if (nodes.getFirst().element() instanceof Recipient recipient)
			return new RecipientEdits(source).remove((PlanDocument) recipient.eContainer(),
					nodes.stream().map(node -> (Recipient) node.element()).toList());
		List<SourceEdit> edits = new ArrayList<>();
		for (Node node : nodes)
			edits.add(removal(node.element()));
		return new Change.Edits(Overlaps.merged(edits), null, 0);
	}

	/** The only text of a division without braces leaves empty braces. */
	private SourceEdit removal(EObject element) {
		boolean alone = element instanceof Prose && element.eContainer() instanceof Division division
				&& SourceFile.braces(division).isEmpty();
		ElementBlock block = ElementBlock.of(element, source);
		return alone ? SourceFile.edit(block.start(), block.end(), "{\n" + source.indentation(block.start()) + "}") : block.removal();
	}
}
