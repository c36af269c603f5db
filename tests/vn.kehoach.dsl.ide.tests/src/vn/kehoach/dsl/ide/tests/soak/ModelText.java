package vn.kehoach.dsl.ide.tests.soak;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/** All that a model holds, as text to be compared: classes, attributes, and what references lead to. */
final class ModelText {
	private final StringBuilder text = new StringBuilder();

	private ModelText() {
	}

	/** The text of a file's model. */
	static String of(XtextResource file) {
		ModelText model = new ModelText();
		file.getContents().forEach(root -> model.add(root, ""));
		return model.text.toString();
	}

	private void add(EObject element, String indentation) {
		text.append(indentation).append(element.eClass().getName());
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isDerived() && element.eIsSet(attribute))
				text.append(' ').append(attribute.getName()).append('=').append(element.eGet(attribute));
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isDerived() && element.eIsSet(reference))
				text.append(' ').append(reference.getName()).append("->").append(targets(element.eGet(reference)));
		}
		text.append('\n');
		element.eContents().forEach(child -> add(child, indentation + " "));
	}

	private static String targets(Object value) {
		List<?> targets = value instanceof List<?> list ? list : List.of(value);
		return targets.stream().map(target -> place((EObject) target)).toList().toString();
	}

	/** File and place of a target; only that there is none when it cannot be found. */
	private static String place(EObject target) {
		if (target.eIsProxy() || target.eResource() == null)
			return "?";
		return target.eResource().getURI().lastSegment() + "#" + EcoreUtil.getURI(target).fragment();
	}
}
