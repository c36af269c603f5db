package vn.kehoach.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.xtext.AbstractElement;

/** Makes offers for one sort of grammar element. */
interface OfferSource {

	/** What can stand for the grammar element at the place; nothing when the element is of another sort. */
	Stream<Offer> offers(AbstractElement element, ModelPlace place);
}
