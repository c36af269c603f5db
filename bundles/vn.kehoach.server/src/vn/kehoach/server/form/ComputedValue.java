package vn.kehoach.server.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Recital;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Task;
import vn.kehoach.model.indicator.IndicatorNumbering;
import vn.kehoach.model.indicator.NumberedListing;
import vn.kehoach.model.wording.CitationWording;
import vn.kehoach.model.wording.ClosingWording;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.model.wording.ProjectWording;
import vn.kehoach.model.wording.RecitalWording;
import vn.kehoach.model.wording.TaskHeading;

/** What is printed in the place of a value that the text does not give. */
final class ComputedValue {
	private final CheckContext context;

	ComputedValue(CheckContext context) {
		this.context = context;
	}

	/** The words; null for a field that computes nothing. */
	String of(EObject element, EStructuralFeature feature) {
		return switch (element) {
		case PlanDocument document -> header(document, feature);
		case Division division when feature == Literals.DIVISION__LABEL_OVERRIDE -> context.numbering().of(division).expected().strip();
		case Task task when feature == Literals.TASK__HEADING_TEXT -> task.getTitle() != null ? task.getTitle() : TaskHeading.ofRoles(task);
		case IndicatorListing listing when feature == Literals.INDICATOR_LISTING__LABEL_OVERRIDE -> number(listing);
		case Recital recital -> recital(recital, feature);
		case Recipient recipient when feature == Literals.RECIPIENT__END_MARK -> ClosingWording.endMark(recipient);
		case ProjectSection section when feature == Literals.PROJECT_SECTION__HEADING -> ProjectWording.heading(section.getKind());
		case CitedDocument cited when feature == Literals.CITED_DOCUMENT__KIND_LABEL -> CitationWording.kind(cited);
		default -> null;
		};
	}

	private static String number(IndicatorListing listing) {
		return listing.eContainer() == null
				? null
				: IndicatorNumbering.beside(listing).stream().filter(row -> row.listing() == listing).map(NumberedListing::expected)
						.findFirst().orElse(null);
	}

	private static String recital(Recital recital, EStructuralFeature feature) {
		if (feature == Literals.RECITAL__OPENING)
			return recital.getOpening() == null ? RecitalWording.opening(recital) : RecitalWording.opening(bare(recital));
		return feature == Literals.RECITAL__END_MARK ? RecitalWording.endMark(recital) : null;
	}

	private static Recital bare(Recital recital) {
		return (Recital) EcoreUtil.create(recital.eClass());
	}

	private static String header(PlanDocument document, EStructuralFeature feature) {
		PlanDocument plain = without(document, feature);
		String words = switch (feature.getFeatureID()) {
		case ModelPackage.PLAN_DOCUMENT__KIND_LABEL -> HeaderWording.kind(plain);
		case ModelPackage.PLAN_DOCUMENT__ISSUING_BODY -> HeaderWording.issuingBody(plain);
		case ModelPackage.PLAN_DOCUMENT__NUMBER_LINE -> HeaderWording.numberLine(plain);
		case ModelPackage.PLAN_DOCUMENT__DATE_LINE -> HeaderWording.dateLine(plain);
		case ModelPackage.PLAN_DOCUMENT__NATIONAL_NAME -> HeaderWording.nationalName(plain);
		case ModelPackage.PLAN_DOCUMENT__NATIONAL_MOTTO -> HeaderWording.nationalMotto(plain);
		case ModelPackage.PLAN_DOCUMENT__ENACTING_AUTHORITY -> HeaderWording.enactingAuthority(plain);
		case ModelPackage.PLAN_DOCUMENT__ENACTING_FORMULA -> HeaderWording.enactingFormula(plain);
		case ModelPackage.PLAN_DOCUMENT__RECIPIENTS_HEADING -> ClosingWording.recipientsHeading(plain);
		default -> null;
		};
		return words == null ? null : words.replace('\n', ' ');
	}

	/** A document with the same attributes and issuer, but for one. */
	private static PlanDocument without(PlanDocument document, EStructuralFeature left) {
		PlanDocument copy = (PlanDocument) EcoreUtil.create(document.eClass());
		for (EStructuralFeature feature : document.eClass().getEAllStructuralFeatures()) {
			boolean plain = feature instanceof EAttribute || feature instanceof EReference reference && !reference.isContainment();
			if (plain && feature != left && feature.isChangeable() && !feature.isDerived() && document.eIsSet(feature))
				copy.eSet(feature, document.eGet(feature));
		}
		return copy;
	}
}
