package vn.kehoach.server.edits;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.server.form.Field;
import vn.kehoach.server.form.FieldPlace;
import vn.kehoach.server.form.Fields;

/** Writes values that an element does not have yet, where the canonical text has them. */
final class FieldAnchors {
	private final SourceFile source;

	FieldAnchors(SourceFile source) {
		this.source = source;
	}

	/** Inserts the words of a field: keyword and value. */
	SourceEdit insert(EObject element, Field field, String words) {
		return switch (field.place()) {
		case REMARK -> remark(element, words);
		case HEAD, TEXT -> behind(headEnd(element, field), " " + words);
		case LINE, LINE_EACH -> line(element, field, words);
		};
	}

	/** Inserts a line behind all attributes of an element. */
	SourceEdit insertLast(EObject element, String words) {
		List<Field> fields = Fields.of(element);
		Field last = new Field("", ModelPackage.Literals.NAMED_ELEMENT__ID, vn.kehoach.server.protocol.structure.FieldType.TEXT,
				FieldPlace.LINE, "", false);
		return fields.isEmpty() ? behind(headEnd(element, null), " " + words) : line(element, last, words);
	}

	/** Behind other values of the same field. */
	SourceEdit insertBehind(INode value, String words) {
		return besides(value.getOffset(), value.getEndOffset(), words);
	}

	private SourceEdit remark(EObject element, String words) {
		int start = SourceFile.extent(element).start();
		return behind(start, words + (source.beginsLine(start) ? "\n" + source.indentation(start) : " "));
	}

	private SourceEdit line(EObject element, Field field, String words) {
		Optional<INode> before = lineBefore(element, field);
		if (before.isPresent())
			return besides(keywordStart(before.get()), before.get().getEndOffset(), words);
		Optional<TextRange> braces = SourceFile.braces(element);
		int head = braces.map(open -> open.start() + 1).orElseGet(() -> headEnd(element, null));
		String indentation = source.indentation(SourceFile.extent(element).start()) + "\t";
		if (braces.isEmpty() && opensBraces(element))
			return behind(head, " {\n" + indentation + words + "\n" + source.indentation(SourceFile.extent(element).start()) + "}");
		if (!source.endsLine(head))
			return behind(head, " " + words);
		return behind(source.lineEnd(head), "\n" + indentation + words);
	}

	private static boolean opensBraces(EObject element) {
		return element instanceof vn.kehoach.model.Indicator || element instanceof vn.kehoach.model.IndicatorGroup;
	}

	/** On a line below when the neighbour has a line of its own, else behind it. */
	private SourceEdit besides(int start, int end, String words) {
		if (source.beginsLine(start) && source.endsLine(end))
			return behind(source.lineEnd(end), "\n" + source.indentation(start) + words);
		return behind(end, " " + words);
	}

	private int keywordStart(INode value) {
		int lineStart = source.lineStart(value.getOffset());
		String indentation = source.indentation(value.getOffset());
		return lineStart + indentation.length();
	}

	/** The last value of the fields that come before one on lines of their own. */
	private static Optional<INode> lineBefore(EObject element, Field field) {
		INode last = null;
		for (Field other : Fields.of(element)) {
			if (other.key().equals(field.key()))
				break;
			boolean line = other.place() == FieldPlace.LINE || other.place() == FieldPlace.LINE_EACH;
			List<INode> nodes = line ? other.nodes(element) : List.of();
			last = nodes.isEmpty() ? last : nodes.getLast();
		}
		return Optional.ofNullable(last);
	}

	/** Where the first line of an element ends, or the part of it that comes before a field. */
	private static int headEnd(EObject element, Field field) {
		int end = element instanceof PlanDocument ? 0 : ElementPlaces.keyword(element).end();
		if (element instanceof NamedElement)
			end = Math.max(end, endOf(NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.NAMED_ELEMENT__ID)));
		for (Field other : Fields.of(element)) {
			if (field != null && other.key().equals(field.key()))
				break;
			if (other.place() == FieldPlace.HEAD || other.place() == FieldPlace.TEXT)
				end = Math.max(end, endOf(other.nodes(element)));
		}
		return end;
	}

	private static int endOf(List<INode> nodes) {
		return nodes.isEmpty() ? 0 : nodes.getLast().getEndOffset();
	}

	private static SourceEdit behind(int offset, String words) {
		return SourceFile.edit(offset, offset, words);
	}
}
