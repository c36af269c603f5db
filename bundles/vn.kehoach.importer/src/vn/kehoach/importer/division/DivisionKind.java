package vn.kehoach.importer.division;

import java.util.function.Supplier;

import vn.kehoach.importer.outline.Numeral;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelFactory;

/** The kinds of divisions that a number can begin. */
enum DivisionKind {
	PART(ModelFactory.eINSTANCE::createPart), CHAPTER(ModelFactory.eINSTANCE::createChapter), SECTION(
			ModelFactory.eINSTANCE::createSection), ARTICLE(
					ModelFactory.eINSTANCE::createArticle), THEME(ModelFactory.eINSTANCE::createTheme), VIEWPOINT(
							ModelFactory.eINSTANCE::createViewpoint), CLAUSE(ModelFactory.eINSTANCE::createClause), PROJECT(
									ModelFactory.eINSTANCE::createProject), POINT(ModelFactory.eINSTANCE::createPoint);

	private final Supplier<Division> factory;

	DivisionKind(Supplier<Division> factory) {
		this.factory = factory;
	}

	Division create() {
		return factory.get();
	}

	/** The kind that the number alone decides. */
	static DivisionKind of(Numeral numeral) {
		return switch (numeral) {
		case PART_WORD, CAPITAL, ROMAN -> PART;
		case CHAPTER -> CHAPTER;
		case SECTION -> SECTION;
		case ARTICLE -> ARTICLE;
		case LETTER -> POINT;
		case PROJECT -> PROJECT;
		default -> CLAUSE;
		};
	}
}
