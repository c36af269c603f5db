package vn.kehoach.server.edits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.ValueKind;
import vn.kehoach.server.protocol.overview.ValueColumn;

/** Sets the values of indicators. */
final class IndicatorValueEdits {
	private final SourceFile source;
	private final KnownIds ids;

	IndicatorValueEdits(SourceFile source, KnownIds ids) {
		this.source = source;
		this.ids = ids;
	}

	Change set(EObject element, ValueColumn column, String text) {
		if (!(element instanceof Indicator indicator))
			return Change.refused("no-indicator");
		if (column.locality() != null && !ids.has(column.locality()))
			return Change.refused("unknown", column.locality());
		Optional<IndicatorValue> old = indicator.getValues().stream().filter(value -> isFor(value, column)).findFirst();
		if (text == null || text.isBlank())
			return new Change.InPlace(old.map(value -> List.of(ElementBlock.of(value, source).removal())).orElse(List.of()));
		String words = TypedValue.words(text);
		if (old.isEmpty())
			return new Change.InPlace(List.of(insert(indicator, column, scope(column) + ' ' + words)));
		INode kind = NodeModelUtils.findNodesForFeature(old.get(), Literals.INDICATOR_VALUE__KIND).getFirst();
		int end = NodeModelUtils.findActualNodeFor(old.get()).getEndOffset();
		return new Change.InPlace(List.of(SourceFile.edit(kind.getEndOffset(), end, " " + words)));
	}

	private static boolean isFor(IndicatorValue value, ValueColumn column) {
		String place = value.getLocality() == null ? null : value.getLocality().getId();
		return value.getFirstYear() == column.firstYear() && value.getYear() == column.year()
				&& value.getKind() == kind(column) && Objects.equals(place, column.locality());
	}

	private static ValueKind kind(ValueColumn column) {
		return ValueKind.valueOf(column.kind().name());
	}

	private static String scope(ValueColumn column) {
		String years = column.firstYear() == 0
				? String.valueOf(column.year())
				: "giai đoạn " + column.firstYear() + " đến " + column.year();
		return years + (column.locality() == null ? "" : " tại " + Identifiers.write(column.locality())) + ' ' + kind(column).getLiteral();
	}

	/** Behind the last value of the years before it, else before the first value, else behind the attributes. */
	private SourceEdit insert(Indicator indicator, ValueColumn column, String words) {
		IndicatorValue before = null;
		for (IndicatorValue value : indicator.getValues())
			before = comesBefore(value, column) ? value : before;
		FieldAnchors anchors = new FieldAnchors(source);
		if (before != null)
			return anchors.insertBehind(NodeModelUtils.findActualNodeFor(before), words);
		return anchors.insertLast(indicator, words);
	}

	private static boolean comesBefore(IndicatorValue value, ValueColumn column) {
		boolean sameYear = value.getYear() == column.year();
		return value.getYear() < column.year() || sameYear && value.getKind().getValue() <= kind(column).getValue();
	}
}
