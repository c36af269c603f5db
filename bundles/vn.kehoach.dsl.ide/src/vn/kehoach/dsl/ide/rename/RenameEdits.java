package vn.kehoach.dsl.ide.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;

/** The edits that give an element another id. */
final class RenameEdits {
	private final UriExtensions uris;

	@Inject
	RenameEdits(UriExtensions uris) {
		this.uris = uris;
	}

	/** True for files of the user, false for registries that come with the product. */
	static boolean isEditable(Resource file) {
		return file instanceof XtextResource && (file.getURI().isFile() || !file.getURI().isHierarchical());
	}

	/** The edits by file, in the order of files and places. */
	WorkspaceEdit of(NamedElement element, String wanted) {
		Map<String, TreeSet<Integer>> starts = new TreeMap<>();
		Map<String, List<TextEdit>> edits = new TreeMap<>();
		String id = Identifiers.write(NewIds.composed(wanted));
		for (Map.Entry<Resource, List<INode>> file : places(element).entrySet()) {
			XtextResource resource = (XtextResource) file.getKey();
			LineTable lines = new LineTable(resource.getParseResult().getRootNode().getText());
			String uri = uris.toUriString(resource.getURI());
			for (INode node : file.getValue())
				if (starts.computeIfAbsent(uri, key -> new TreeSet<>()).add(node.getOffset()))
					edits.computeIfAbsent(uri, key -> new ArrayList<>()).add(lines.edit(node.getOffset(), node.getEndOffset(), id));
		}
		return new WorkspaceEdit(edits);
	}

	private static Map<Resource, List<INode>> places(NamedElement element) {
		Map<Resource, List<INode>> places = new LinkedHashMap<>();
		add(element, ModelPackage.Literals.NAMED_ELEMENT__ID, places);
		Collection<EStructuralFeature.Setting> users = EcoreUtil.UsageCrossReferencer.find(element, element.eResource().getResourceSet());
		for (EStructuralFeature.Setting user : users)
			addReferences(user.getEObject(), user.getEStructuralFeature(), element, places);
		return places;
	}

	private static void add(EObject owner, EStructuralFeature feature, Map<Resource, List<INode>> places) {
		if (isEditable(owner.eResource()))
			places.computeIfAbsent(owner.eResource(), key -> new ArrayList<>()).addAll(NodeModelUtils.findNodesForFeature(owner, feature));
	}

	private static void addReferences(EObject owner, EStructuralFeature feature, EObject target, Map<Resource, List<INode>> places) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
		if (!isEditable(owner.eResource()) || feature.isDerived())
			return;
		List<INode> wanted = places.computeIfAbsent(owner.eResource(), key -> new ArrayList<>());
		List<?> values = feature.isMany() ? (List<?>) owner.eGet(feature) : List.of(owner.eGet(feature));
		for (int i = 0; i < Math.min(nodes.size(), values.size()); i++)
			if (values.get(i) == target)
				wanted.add(nodes.get(i));
	}
}
