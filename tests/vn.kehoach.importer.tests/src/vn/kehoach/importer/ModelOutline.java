package vn.kehoach.importer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import vn.kehoach.model.Division;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.Task;

/** The result of an import as text: a line for every element with its printed number, its heading and what is set. */
final class ModelOutline {
	private final StringBuilder text = new StringBuilder();

	static String of(ImportResult result) {
		ModelOutline outline = new ModelOutline();
		for (ImportedFile file : result.files()) {
			outline.text.append("=== ").append(file.name()).append('\n');
			file.contents().getEntries().forEach(entry -> outline.add(entry, ""));
		}
		return outline.text.toString();
	}

	private void add(EObject element, String indent) {
		text.append(indent).append(element.eClass().getName());
		if (element instanceof Division division)
			text.append(" <").append(division.getLabel()).append('>');
		if (element instanceof Task task)
			text.append(" {").append(task.getHeading()).append('}');
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (!feature.isDerived() && !contained && element.eIsSet(feature))
				text.append(' ').append(feature.getName()).append('=').append(value(element.eGet(feature)));
		}
		text.append('\n');
		element.eContents().forEach(child -> add(child, indent + "  "));
	}

	private static String value(Object value) {
		if (value instanceof List<?> list)
			return list.stream().map(ModelOutline::value).toList().toString();
		return (value instanceof NamedElement named ? named.getId() : String.valueOf(value)).replace("\n", "\\n");
	}
}
