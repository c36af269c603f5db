package vn.kehoach.check.passage;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.check.context.PrintedReferences;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recital;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseParagraphs;

/** Builds the passages of prose, one a paragraph, and tells running text from the lines of a flattened table. */
final class ProsePassages {
	/** Prose with so many paragraphs that do not end as sentences, and one such paragraph in so many, is a table that was read as text. */
	private static final int UNFINISHED_IN_A_TABLE = 3;
	private static final int ONE_UNFINISHED_IN = 4;

	private final Prose prose;
	private final List<ProseParagraph> paragraphs;
	private final List<ParagraphText> texts = new ArrayList<>();

	private ProsePassages(Prose prose, PrintedReferences references) {
		this.prose = prose;
		this.paragraphs = ProseParagraphs.of(prose);
		paragraphs.forEach(paragraph -> texts.add(ParagraphText.of(paragraph, references)));
	}

	static List<Passage> of(Prose prose, PrintedReferences references) {
		return new ProsePassages(prose, references).passages();
	}

	private List<Passage> passages() {
		List<Passage> passages = new ArrayList<>();
		boolean table = isTable();
		for (int index = 0; index < paragraphs.size(); index++) {
			PassageKind kind = table ? PassageKind.FRAGMENT : kind(paragraphs.get(index));
			passages.add(new Passage(prose, kind, texts.get(index).text(), texts.get(index).segments()));
		}
		return passages;
	}

	private boolean isTable() {
		int unfinished = 0;
		for (int index = 0; index < paragraphs.size(); index++)
			if (!paragraphs.get(index).isBullet() && !texts.get(index).isFinished())
				unfinished++;
		return unfinished >= UNFINISHED_IN_A_TABLE && unfinished * ONE_UNFINISHED_IN >= paragraphs.size();
	}

	private PassageKind kind(ProseParagraph paragraph) {
		if (prose.eContainer() instanceof Recital)
			return PassageKind.RECITAL;
		return paragraph.isBullet() || prose.eContainer() instanceof Milestone ? PassageKind.BULLET : PassageKind.PARAGRAPH;
	}
}
