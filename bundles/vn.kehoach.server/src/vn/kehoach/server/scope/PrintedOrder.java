package vn.kehoach.server.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;

/** The elements of files as they are printed: a theme in a file of its own comes where a document takes it in. */
final class PrintedOrder {
	private final Set<Theme> included = new HashSet<>();
	private final Set<EObject> order = new LinkedHashSet<>();

	private PrintedOrder(List<XtextResource> files) {
		for (XtextResource file : files)
			file.getAllContents().forEachRemaining(element -> {
				if (element instanceof ThemeInclusion inclusion && inclusion.getTheme() != null
						&& files.contains(inclusion.getTheme().eResource()))
					included.add(inclusion.getTheme());
			});
		files.forEach(file -> file.getContents().forEach(this::take));
	}

	static List<EObject> of(List<XtextResource> files) {
		return new ArrayList<>(new PrintedOrder(files).order);
	}

	private void take(EObject element) {
		if (!order.add(element))
			return;
		if (element instanceof ThemeInclusion inclusion && included.contains(inclusion.getTheme()))
			take(inclusion.getTheme());
		for (EObject child : element.eContents())
			if (!included.contains(child))
				take(child);
	}
}
