package vn.kehoach.ui.editor.structure.form;

import java.util.List;
import java.util.stream.Stream;

import vn.kehoach.server.protocol.structure.FieldType;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.NodeKind;

/**
 * What the widgets of a form were made for and cannot be changed.
 *
 * @param kind of the element
 * @param fields what each field is
 * @param widgets what depends on the values of an element
 */
record FormShape(NodeKind kind, List<List<Object>> fields, List<List<Object>> widgets) {
	static FormShape of(FormModel model) {
		return new FormShape(model.kind(),
				all(model).map(field -> List.<Object>of(field.key(), field.type(), field.label(), field.required())).toList(),
				all(model).map(FormShape::widget).toList());
	}

	private static Stream<FormField> all(FormModel model) {
		return model.sections().stream().flatMap(section -> section.fields().stream());
	}

	private static List<Object> widget(FormField field) {
		return field.type() == FieldType.CHOICE
				? List.of(field.choices(), field.value() == null)
				: List.of(TextField.isTall(field));
	}

	/** True when the widgets can show a later state of the same element. */
	boolean takes(FormShape later) {
		return kind == later.kind && fields.equals(later.fields);
	}
}
