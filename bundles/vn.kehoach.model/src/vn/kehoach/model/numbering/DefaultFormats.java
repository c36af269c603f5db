package vn.kehoach.model.numbering;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Article;
import vn.kehoach.model.Chapter;
import vn.kehoach.model.Division;
import vn.kehoach.model.Part;
import vn.kehoach.model.Point;
import vn.kehoach.model.Section;
import vn.kehoach.model.Theme;
import vn.kehoach.model.util.ModelSwitch;

/** The official label of each kind of division (Decree 30/2020/NĐ-CP, Annex I, part I, II.6.đ and III.1.a). */
final class DefaultFormats extends ModelSwitch<LabelFormat> {
	private final String parentNumber;

	/** @param parentNumber the number that the labels continue, e.g. "9." for "9.1.", or the empty string */
	DefaultFormats(String parentNumber) {
		this.parentNumber = parentNumber;
	}

	@Override
	public LabelFormat casePart(Part part) {
		return new LabelFormat("", NumberScheme.ROMAN, ".");
	}

	@Override
	public LabelFormat caseChapter(Chapter chapter) {
		return new LabelFormat("Chương ", NumberScheme.ROMAN, "");
	}

	@Override
	public LabelFormat caseSection(Section section) {
		return new LabelFormat("Mục ", NumberScheme.ARABIC, "");
	}

	@Override
	public LabelFormat caseArticle(Article article) {
		return new LabelFormat("Điều ", NumberScheme.ARABIC, ".");
	}

	@Override
	public LabelFormat casePoint(Point point) {
		return new LabelFormat("", NumberScheme.LETTER, ")");
	}

	@Override
	public LabelFormat caseAnnex(Annex annex) {
		return new LabelFormat("Phụ lục ", NumberScheme.ROMAN, "");
	}

	/** The rows of an assignment table print their numbers without punctuation: themes Roman, what is in them Arabic. */
	private static LabelFormat row(Division division) {
		return new LabelFormat("", division instanceof Theme ? NumberScheme.ROMAN : NumberScheme.ARABIC, "");
	}

	@Override
	public LabelFormat caseDivision(Division division) {
		return SequenceMembers.isRow(division) ? row(division) : new LabelFormat(parentNumber, NumberScheme.ARABIC, ".");
	}
}
