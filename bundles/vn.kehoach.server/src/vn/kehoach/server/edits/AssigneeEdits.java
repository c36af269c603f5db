package vn.kehoach.server.edits;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Assignment;
import vn.kehoach.server.edits.SeparatedList.Item;
import vn.kehoach.server.form.Field;
import vn.kehoach.server.protocol.structure.Assignee;

/** Sets who has a role. */
final class AssigneeEdits {
	private final SourceFile source;
	private final KnownIds ids;

	AssigneeEdits(SourceFile source, KnownIds ids) {
		this.source = source;
		this.ids = ids;
	}

	Change set(EObject element, Field field, List<Assignee> wanted) {
		for (Assignee assignee : wanted)
			if (!ids.has(assignee.id()))
				return Change.refused("unknown", assignee.id());
		List<?> old = (List<?>) element.eGet(field.feature());
		if (old.isEmpty())
			return new Change.InPlace(wanted.isEmpty()
					? List.of()
					: List.of(new FieldAnchors(source).insert(element, field, field.keyword() + ' ' + all(wanted))));
		return new Change.InPlace(List.of(wanted.isEmpty() ? removal(old) : rewritten(old, wanted)));
	}

	private SourceEdit removal(List<?> old) {
		int start = RoleList.body((Assignment) old.getFirst()).start();
		int keyword = source.tokenBefore(start).map(ILeafNode::getOffset).orElseThrow();
		return source.removal(keyword, RoleList.body((Assignment) old.getLast()).end());
	}

	private SourceEdit rewritten(List<?> old, List<Assignee> wanted) {
		RoleList list = new RoleList(source, old);
		return list.with(wanted.stream().map(assignee -> item(assignee, list)).toList());
	}

	private static Item item(Assignee wanted, RoleList list) {
		return list.find(wanted).map(kept -> wanted.separator() == null
				? kept
				: new Item(wanted.separator(), kept.lead(), kept.words(), kept.tail()))
				.orElseGet(() -> new Item(Objects.requireNonNullElse(wanted.separator(), ","), "", words(wanted), ""));
	}

	private static String all(List<Assignee> wanted) {
		StringBuilder text = new StringBuilder();
		for (Assignee assignee : wanted) {
			String separator = Objects.requireNonNullElse(assignee.separator(), ",");
			boolean word = Character.isLetter(separator.charAt(0));
			text.append(text.isEmpty() ? "" : (word ? " " : "") + separator + " ").append(words(assignee));
		}
		return text.toString();
	}

	private static String words(Assignee assignee) {
		String id = Identifiers.write(assignee.id());
		return assignee.wording() == null ? id : id + " ghi " + ProseEscapes.string(assignee.wording());
	}
}
