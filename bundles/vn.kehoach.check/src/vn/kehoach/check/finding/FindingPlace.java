package vn.kehoach.check.finding;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where a finding is. */
public sealed interface FindingPlace {
	/**
	 * In the model.
	 *
	 * @param element the element; its identifying words are meant when no feature is given
	 * @param feature the feature of the element, or empty
	 * @param index the place in the feature's list, or -1 for all of it or a single value
	 * @param range the characters of the feature's string value (with the index given, of that value), or empty for all of it. The
	 *        value is the model's: for prose the value of the ProseLiteral, not the text of the file
	 */
	record InModel(EObject element, Optional<EStructuralFeature> feature, int index, Optional<TextRange> range) implements FindingPlace {
	}

	/**
	 * In the text of the file.
	 *
	 * @param range the characters
	 */
	record InSource(TextRange range) implements FindingPlace {
	}

	/** The element as a whole. */
	static InModel at(EObject element) {
		return new InModel(element, Optional.empty(), -1, Optional.empty());
	}

	/** The value, or all values, of a feature. */
	static InModel at(EObject element, EStructuralFeature feature) {
		return at(element, feature, -1);
	}

	/** One value of a feature with many. */
	static InModel at(EObject element, EStructuralFeature feature, int index) {
		return new InModel(element, Optional.of(feature), index, Optional.empty());
	}

	/** Some characters of a feature's string value. */
	static InModel at(EObject element, EStructuralFeature feature, int index, TextRange range) {
		return new InModel(element, Optional.of(feature), index, Optional.of(range));
	}
}
