package vn.kehoach.server.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.server.protocol.structure.FieldType;

/**
 * A field of a kind of element: the feature of the model behind it, and how the language writes it.
 *
 * @param section the key of the section of the form that shows it
 * @param feature the feature; its name is the key of the field
 * @param type how it is edited
 * @param place where it is written
 * @param keyword the keyword before the value; for a flag the whole of it; "" for none
 * @param required true when it cannot be taken away
 */
public record Field(String section, EStructuralFeature feature, FieldType type, FieldPlace place, String keyword, boolean required) {

	static Field head(String section, EStructuralFeature feature, FieldType type, String keyword) {
		return new Field(section, feature, type, FieldPlace.HEAD, keyword, false);
	}

	static Field needed(String section, EStructuralFeature feature, FieldType type, String keyword) {
		return new Field(section, feature, type, FieldPlace.HEAD, keyword, true);
	}

	static Field line(String section, EStructuralFeature feature, FieldType type, String keyword) {
		return new Field(section, feature, type, FieldPlace.LINE, keyword, false);
	}

	static Field lines(String section, EStructuralFeature feature, String keyword) {
		return new Field(section, feature, FieldType.TEXTS, FieldPlace.LINE_EACH, keyword, false);
	}

	static Field text(EStructuralFeature feature) {
		return new Field("text", feature, FieldType.PROSE, FieldPlace.TEXT, "", true);
	}

	/** The name in requests. */
	public String key() {
		return feature.getName();
	}

	/** Where the values stand in the file, in order; empty when there are none. */
	public List<INode> nodes(EObject element) {
		return NodeModelUtils.findNodesForFeature(element, feature);
	}
}
