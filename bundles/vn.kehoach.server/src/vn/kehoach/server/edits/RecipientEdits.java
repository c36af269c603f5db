package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.server.edits.SeparatedList.Item;

/** Edits of a document's list of recipients. */
final class RecipientEdits {
	private final SourceFile source;

	RecipientEdits(SourceFile source) {
		this.source = source;
	}

	/** Adds a recipient; the list is begun where there is none. */
	Change add(EObject parent, Optional<EObject> next, Item added) {
		PlanDocument document = (PlanDocument) parent;
		if (document.getRecipients().isEmpty()) {
			BodySlot slot = Siblings.slot(source, document, Literals.PLAN_DOCUMENT__RECIPIENTS, Optional.empty(), List.of());
			String indentation = slot.indentation();
			SourceEdit edit = slot.insert(indentation + "nơi nhận\n" + indentation + "\t" + added.words(), false);
			return new Change.Edits(List.of(edit), edit, edit.text().indexOf(added.words()));
		}
		SeparatedList list = list(document);
		List<Item> items = new ArrayList<>(list.items());
		int place = place(document, next);
		items.add(place, added);
		return changed(list, items, place);
	}

	/** Takes recipients away. */
	Change remove(PlanDocument document, List<Recipient> leaving) {
		SeparatedList list = list(document);
		List<Item> kept = new ArrayList<>();
		for (int index = 0; index < document.getRecipients().size(); index++)
			if (!leaving.contains(document.getRecipients().get(index)))
				kept.add(list.items().get(index));
		if (!kept.isEmpty())
			return new Change.Edits(List.of(list.with(kept)), null, 0);
		List<INode> nodes = nodes(document);
		int keyword = source.tokenBefore(nodes.getFirst().getOffset()).map(ILeafNode::getOffset).orElseThrow();
		return new Change.Edits(List.of(source.removal(keyword, nodes.getLast().getEndOffset())), null, 0);
	}

	/** Moves recipients before another one, or to the end. */
	Change move(PlanDocument document, List<Recipient> moved, Optional<EObject> next) {
		SeparatedList list = list(document);
		List<Recipient> order = new ArrayList<>(document.getRecipients());
		order.removeAll(moved);
		order.addAll(next.filter(order::contains).map(order::indexOf).orElse(order.size()), moved);
		List<Item> items = order.stream().map(recipient -> list.items().get(document.getRecipients().indexOf(recipient))).toList();
		return changed(list, items, order.indexOf(moved.getFirst()));
	}

	/** Repeats recipients before another one, or at the end. */
	Change repeatAt(PlanDocument document, List<Recipient> repeated, Optional<EObject> next) {
		SeparatedList list = list(document);
		List<Item> items = new ArrayList<>(list.items());
		int place = place(document, next);
		items.addAll(place, repeated.stream()
				.map(recipient -> Item.of(list.items().get(document.getRecipients().indexOf(recipient)).words())).toList());
		return changed(list, items, place);
	}

	private static int place(PlanDocument document, Optional<EObject> next) {
		return next.map(element -> document.getRecipients().indexOf(element)).orElse(document.getRecipients().size());
	}

	/** Repeats recipients behind themselves. */
	Change repeat(PlanDocument document, List<Recipient> repeated) {
		SeparatedList list = list(document);
		List<Item> items = new ArrayList<>();
		for (int index = 0; index < list.items().size(); index++) {
			items.add(list.items().get(index));
			if (repeated.contains(document.getRecipients().get(index)))
				items.add(Item.of(list.items().get(index).words()));
		}
		return new Change.Edits(List.of(list.with(items)), null, 0);
	}

	/** @param place of the item that the change is about */
	private static Change changed(SeparatedList list, List<Item> items, int place) {
		SourceEdit edit = list.with(items);
		String about = items.get(place).words();
		int before = ListText.of(items.subList(0, place + 1), " ", "").length();
		return new Change.Edits(List.of(edit), edit, edit.text().indexOf(about, Math.max(0, before - about.length() - 1)));
	}

	private SeparatedList list(PlanDocument document) {
		return SeparatedList.of(source, nodes(document));
	}

	private static List<INode> nodes(PlanDocument document) {
		return document.getRecipients().stream().map(recipient -> (INode) NodeModelUtils.findActualNodeFor(recipient)).toList();
	}
}
