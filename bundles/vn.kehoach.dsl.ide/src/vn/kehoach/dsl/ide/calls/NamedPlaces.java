package vn.kehoach.dsl.ide.calls;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.reference.ReferenceIndex;

/**
 * The places that name elements: prose and recitals, roles, themes taken in, rows of indicator tables; of bodies also recipients, who
 * delegated a project, owners of indicators, members of groups.
 */
final class NamedPlaces {
	private static final Comparator<NamedPlace> IN_ORDER = Comparator
			.comparing((NamedPlace place) -> place.owner().eResource().getURI().toString())
			.thenComparingInt(place -> place.range().start());

	private static final List<EReference> NAMING_BODIES = List.of(ModelPackage.Literals.RECIPIENT__AGENCY,
			ModelPackage.Literals.PROJECT__DELEGATED_BY, ModelPackage.Literals.INDICATOR__OWNERS,
			ModelPackage.Literals.AGENCY_GROUP__MEMBERS);

	private NamedPlaces() {
	}

	/** All places that name an element, in the order of files and texts. A table names what its groups hold, too. */
	static Stream<NamedPlace> of(NamedElement element, CheckContext context) {
		ReferenceIndex references = context.references();
		Stream<? extends EObject> roles = element instanceof Assignee body ? references.assignmentsOf(body).stream() : Stream.of();
		Stream<? extends EObject> inclusions = element instanceof Theme theme ? references.inclusionsOf(theme).stream() : Stream.of();
		Stream<EObject> referrers = Stream.of(roles, inclusions, references.mentionsOf(element).stream()).flatMap(all -> all);
		Stream<NamedPlace> rows = element instanceof IndicatorListing listing ? rows(listing, context) : Stream.of();
		Stream<NamedPlace> lists = element instanceof Assignee
				? contents(context, EObject.class).flatMap(NamedPlaces::bodies).filter(place -> place.target() == element)
				: Stream.of();
		Stream<NamedPlace> mentions = referrers.filter(ElementPlaces::isOpenable)
				.map(referrer -> new NamedPlace(referrer, element, ElementPlaces.naming(referrer)));
		return Stream.of(mentions, rows, lists).flatMap(all -> all).sorted(IN_ORDER);
	}

	private static Stream<NamedPlace> rows(IndicatorListing listing, CheckContext context) {
		return contents(context, IndicatorTable.class).flatMap(NamedPlaces::rows).filter(row -> holds(row.target(), listing));
	}

	private static <T extends EObject> Stream<T> contents(CheckContext context, Class<T> type) {
		return context.registry().files().stream().filter(ElementPlaces::isOpenable)
				.flatMap(file -> EcoreUtil2.getAllContentsOfType(file, type).stream());
	}

	private static boolean holds(NamedElement named, EObject listing) {
		for (EObject place = listing; place instanceof IndicatorListing; place = place.eContainer())
			if (place == named)
				return true;
		return false;
	}

	/** The places within an element that name others, in the order of the text. */
	static Stream<NamedPlace> within(EObject element) {
		Stream<EObject> contents = EcoreUtil2.getAllContentsOfType(element, EObject.class).stream();
		return Stream.concat(Stream.of(element), contents).flatMap(NamedPlaces::at).sorted(IN_ORDER);
	}

	private static Stream<NamedPlace> at(EObject place) {
		NamedElement target = switch (place) {
		case Assignment role -> role.getAssignee();
		case ProseReference reference -> reference.getTarget();
		case ThemeInclusion inclusion -> inclusion.getTheme();
		default -> null;
		};
		if (place instanceof IndicatorTable table)
			return rows(table);
		if (target == null)
			return bodies(place);
		return !target.eIsProxy() ? Stream.of(new NamedPlace(place, target, ElementPlaces.naming(place))) : Stream.of();
	}

	private static Stream<NamedPlace> rows(IndicatorTable table) {
		return named(table, ModelPackage.Literals.INDICATOR_TABLE__LISTINGS);
	}

	/** The bodies that an element names outside of roles and prose. */
	private static Stream<NamedPlace> bodies(EObject element) {
		return NAMING_BODIES.stream().filter(feature -> feature.getEContainingClass().isInstance(element))
				.flatMap(feature -> named(element, feature));
	}

	private static Stream<NamedPlace> named(EObject element, EReference feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		List<?> targets = feature.isMany() ? (List<?>) element.eGet(feature) : Collections.singletonList(element.eGet(feature));
		return IntStream.range(0, Math.min(nodes.size(), targets.size())).filter(index -> isKnown(targets.get(index)))
				.mapToObj(index -> new NamedPlace(element, (NamedElement) targets.get(index),
						new TextRange(nodes.get(index).getOffset(), nodes.get(index).getEndOffset())));
	}

	private static boolean isKnown(Object target) {
		return target instanceof NamedElement element && !element.eIsProxy();
	}
}
