package vn.kehoach.dsl.ide.place;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.ThemeInclusion;

/** Where elements are in their files, as the protocol tells it. Make one for each request: it keeps the lines of the files it meets. */
public final class ElementPlaces {
	private final UriExtensions uris;
	private final Map<Resource, LineTable> tables = new IdentityHashMap<>();

	/** @param uris how URIs are written for the client */
	public ElementPlaces(UriExtensions uris) {
		this.uris = uris;
	}

	/** True for what stands in a file that the client can open; false for registries that come with the product. */
	public static boolean isOpenable(EObject element) {
		Resource file = element.eResource();
		boolean parsed = file instanceof XtextResource read && read.getParseResult() != null && NodeModelUtils.getNode(element) != null;
		return parsed && (file.getURI().isFile() || !file.getURI().isHierarchical());
	}

	/** The URI of the element's file. */
	public String uri(EObject element) {
		return uris.toUriString(element.eResource().getURI());
	}

	/** From an element's first token to its last. */
	public Range whole(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		return lines(element).range(node.getOffset(), node.getEndOffset());
	}

	/** The words that stand for an element, see {@link #naming}. */
	public Range name(EObject element) {
		return lines(element).range(naming(element));
	}

	/** The words that stand for an element, with its file. */
	public Location location(EObject element) {
		return new Location(uri(element), name(element));
	}

	/** Those of the elements that the client can go to. */
	public List<Location> locations(List<? extends EObject> elements) {
		return elements.stream().filter(ElementPlaces::isOpenable).map(this::location).toList();
	}

	/** The words that stand for an element: its id, or the id it refers to; where there is none, its keyword. */
	public static TextRange naming(EObject element) {
		EStructuralFeature feature = switch (element) {
		case NamedElement named -> ModelPackage.Literals.NAMED_ELEMENT__ID;
		case ProseReference reference -> ModelPackage.Literals.PROSE_REFERENCE__TARGET;
		case Assignment assignment -> ModelPackage.Literals.ASSIGNMENT__ASSIGNEE;
		case ThemeInclusion inclusion -> ModelPackage.Literals.THEME_INCLUSION__THEME;
		case Recipient recipient -> ModelPackage.Literals.RECIPIENT__AGENCY;
		default -> null;
		};
		return feature(element, feature).orElseGet(() -> keyword(element));
	}

	/** The element whose {@link #naming} words begin at an offset of a file; empty when there is none, as in a text that has changed. */
	public static Optional<EObject> namedAt(XtextResource file, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		return Optional.ofNullable(leaf).map(NodeModelUtils::findActualSemanticObjectFor)
				.filter(element -> naming(element).start() == offset);
	}

	/** The first value of a feature; empty when it is not written. */
	public static Optional<TextRange> feature(EObject element, EStructuralFeature feature) {
		return feature == null
				? Optional.empty()
				: NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(ElementPlaces::range);
	}

	/** The keyword of an element, after remarks on it; the first line of an element that has none. */
	public static TextRange keyword(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && isOf(element, leaf))
				return range(leaf);
		}
		int line = NodeModelUtils.getTokenText(node).indexOf('\n');
		return line < 0 ? range(node) : new TextRange(node.getOffset(), node.getOffset() + line);
	}

	/** True for a keyword of the element's own rule, not of the rule of remarks. */
	private static boolean isOf(EObject element, ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof Keyword keyword
				&& GrammarUtil.containingParserRule(keyword).getType().getClassifier() == element.eClass();
	}

	/** The lines of the element's file. */
	public LineTable lines(EObject element) {
		return tables.computeIfAbsent(element.eResource(),
				file -> new LineTable(((XtextResource) file).getParseResult().getRootNode().getText()));
	}

	private static TextRange range(INode node) {
		return new TextRange(node.getOffset(), node.getEndOffset());
	}
}
