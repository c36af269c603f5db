package vn.kehoach.dsl.ide.lens;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Table;

/** Where a file has lenses. What they tell is worked out by {@link LensResolver} for those that come into sight. */
public final class PlanLenses implements ICodeLensService {
	private final UriExtensions uris;
	private final OperationCanceledManager cancellation;

	@Inject
	PlanLenses(UriExtensions uris, OperationCanceledManager cancellation) {
		this.uris = uris;
		this.cancellation = cancellation;
	}

	@Override
	public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource resource, CodeLensParams params,
			CancelIndicator cancel) {
		List<CodeLens> lenses = new ArrayList<>();
		ElementPlaces places = new ElementPlaces(uris);
		for (TreeIterator<EObject> contents = resource.getAllContents(); contents.hasNext();) {
			cancellation.checkCanceled(cancel);
			EObject element = contents.next();
			if (element instanceof Prose || element instanceof Table)
				contents.prune();
			else if (LensContents.isShown(element) && ElementPlaces.isOpenable(element))
				lenses.add(new CodeLens(places.name(element)));
		}
		return lenses;
	}
}
