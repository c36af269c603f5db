package vn.kehoach.dsl.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.tests.EveryConstruct;
import vn.kehoach.dsl.tests.Language;
import vn.kehoach.dsl.text.PlanTextWriter;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanFile;

class RoundTripTest {

	@Test
	void the_writer_gives_back_a_canonical_text_with_every_construct() {
		assertEquals(EveryConstruct.TEXT, new PlanTextWriter().write(Language.model(EveryConstruct.TEXT)));
	}

	@Test
	void what_the_writer_wrote_is_read_as_an_equal_model() {
		PlanFile model = Language.model(EveryConstruct.TEXT);
		PlanFile again = Language.model(new PlanTextWriter().write(model));
		assertTrue(EcoreUtil.equals(model, again));
	}

	@Test
	void the_text_with_every_construct_sets_every_feature_of_every_class() {
		Set<String> missing = features();
		PlanFile file = Language.model(EveryConstruct.TEXT);
		removeSet(file, missing);
		for (TreeIterator<EObject> contents = file.eAllContents(); contents.hasNext();)
			removeSet(contents.next(), missing);
		assertEquals(Set.of(), missing);
	}

	private static Set<String> features() {
		Set<String> features = new TreeSet<>();
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type)
				type.getEStructuralFeatures().stream().filter(feature -> !feature.isDerived())
						.forEach(feature -> features.add(name(feature)));
		}
		return features;
	}

	private static void removeSet(EObject element, Set<String> features) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (!feature.isDerived() && element.eIsSet(feature))
				features.remove(name(feature));
		}
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}
}
