package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.file.Node;
import vn.kehoach.server.form.Field;
import vn.kehoach.server.form.Fields;
import vn.kehoach.server.protocol.edits.AddElementParams;
import vn.kehoach.server.protocol.edits.EditResult;
import vn.kehoach.server.protocol.edits.ElementsParams;
import vn.kehoach.server.protocol.edits.MoveParams;
import vn.kehoach.server.protocol.edits.SetAssigneesParams;
import vn.kehoach.server.protocol.edits.SetFieldParams;
import vn.kehoach.server.protocol.edits.SetIndicatorValueParams;
import vn.kehoach.server.protocol.edits.SetValuesParams;
import vn.kehoach.server.protocol.structure.FieldType;

/** Turns changes of the structure into text edits. */
public final class StructuredEdits {
	private final UriExtensions uris;
	private final CheckedEdits results;

	@Inject
	StructuredEdits(UriExtensions uris, CheckedEdits results) {
		this.uris = uris;
		this.results = results;
	}

	/** Sets a field of one value. */
	public EditResult setField(ServedFile file, SetFieldParams params) {
		return inField(file, params.handle(), params.field(), (work, place) -> isList(place.field())
				? Change.refused("field", params.field())
				: new FieldEdits(work.source(), work.ids()).set(place.element(), place.field(), params.value()));
	}

	/** Sets a field of several values. */
	public EditResult setValues(ServedFile file, SetValuesParams params) {
		return inField(file, params.handle(), params.field(),
				(work, place) -> place.field().type() != FieldType.TEXTS && place.field().type() != FieldType.REFERENCES
						? Change.refused("field", params.field())
						: new ListFieldEdits(work.source(), work.ids()).set(place.element(), place.field(), params.values()));
	}

	/** Sets who has a role. */
	public EditResult setAssignees(ServedFile file, SetAssigneesParams params) {
		return inField(file, params.handle(), params.field(), (work, place) -> place.field().type() != FieldType.ASSIGNEES
				? Change.refused("field", params.field())
				: new AssigneeEdits(work.source(), work.ids()).set(place.element(), place.field(), params.assignees()));
	}

	/** Adds an element. */
	public EditResult add(ServedFile file, AddElementParams params) {
		return in(file, null, work -> at(work, params.parent(), params.before(),
				(target, next) -> new ElementAddition(work.source(), work.ids()).add(target, next, params)));
	}

	/** Takes elements away. */
	public EditResult delete(ServedFile file, ElementsParams params) {
		return with(file, params.handles(), (work, nodes) -> new ElementRemoval(work.source()).remove(nodes));
	}

	/** Repeats elements. */
	public EditResult duplicate(ServedFile file, ElementsParams params) {
		return with(file, params.handles(), (work, nodes) -> new ElementCopy(work.source(), work.ids()).repeat(nodes));
	}

	/** Moves elements. */
	public EditResult move(ServedFile file, MoveParams params) {
		return with(file, params.handles(), (work, nodes) -> at(work, params.parent(), params.before(),
				(target, next) -> new ElementMove(work.source()).move(nodes, target, next)));
	}

	/** Repeats elements at another place. */
	public EditResult copy(ServedFile file, MoveParams params) {
		return with(file, params.handles(), (work, nodes) -> at(work, params.parent(), params.before(),
				(target, next) -> new ElementCopy(work.source(), work.ids()).repeatAt(nodes, target, next)));
	}

	private static Change at(Workplace work, String parent, String before, BiFunction<Target, Optional<EObject>, Change> edit) {
		Optional<Target> target = work.target(parent);
		Optional<EObject> next = work.element(before);
		return target.isEmpty() || before != null && next.isEmpty() ? Change.refused("gone") : edit.apply(target.get(), next);
	}

	/** Sets the value of an indicator. */
	public EditResult setIndicatorValue(ServedFile file, SetIndicatorValueParams params) {
		return in(file, params.handle(), work -> work.element(params.handle())
				.map(element -> new IndicatorValueEdits(work.source(), work.ids()).set(element, params.column(), params.text()))
				.orElseGet(() -> Change.refused("gone")));
	}

	private static boolean isList(Field field) {
		return field.type() == FieldType.TEXTS || field.type() == FieldType.REFERENCES || field.type() == FieldType.ASSIGNEES;
	}

	private EditResult inField(ServedFile file, String handle, String key, BiFunction<Workplace, FieldPlace, Change> edit) {
		return in(file, handle, work -> {
			Optional<EObject> element = work.element(handle);
			Optional<Field> field = element.flatMap(found -> Fields.of(found, key));
			if (element.isEmpty())
				return Change.refused("gone");
			return field.map(found -> edit.apply(work, new FieldPlace(element.get(), found))).orElseGet(() -> Change.refused("field", key));
		});
	}

	private EditResult with(ServedFile file, List<String> handles, BiFunction<Workplace, List<Node>, Change> edit) {
		return in(file, null, work -> {
			List<Node> nodes = outermost(handles.stream().flatMap(handle -> work.view().node(handle).stream()).distinct().toList());
			boolean gone = nodes.isEmpty() || handles.stream().anyMatch(handle -> work.view().node(handle).isEmpty());
			boolean mixed = nodes.stream().map(node -> node.element() instanceof vn.kehoach.model.Recipient).distinct().count() > 1;
			if (gone || nodes.stream().anyMatch(Node::isList))
				return Change.refused(gone ? "gone" : "list");
			return mixed ? Change.refused("different-lists") : edit.apply(work, nodes);
		});
	}

	/** Without those that are inside others, in the order of the text. */
	private static List<Node> outermost(List<Node> nodes) {
		List<Node> kept = new ArrayList<>(nodes);
		kept.removeIf(node -> nodes.stream().anyMatch(other -> other != node && EcoreUtil.isAncestor(other.element(), node.element())));
		kept.sort(Comparator.comparingInt(node -> SourceFile.extent(node.element()).start()));
		return kept;
	}

	private EditResult in(ServedFile file, String handle, Function<Workplace, Change> edit) {
		FileView view = new FileView(file.resource(), uris);
		Change change = edit.apply(new Workplace(view));
		return results.of(change, file, view, handle);
	}

	/**
	 * A field of an element.
	 *
	 * @param element the element
	 * @param field the field
	 */
	private record FieldPlace(EObject element, Field field) {
	}
}
