package vn.kehoach.check.passage;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.check.context.PrintedReferences;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recital;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseParagraphs;
import vn.kehoach.model.prose.ProseSpan;

/** Builds the passages of prose, one a paragraph. */
final class ProsePassages {
	private final PrintedReferences references;
	private final StringBuilder text = new StringBuilder();
	private final List<PassageSegment> segments = new ArrayList<>();

	private ProsePassages(PrintedReferences references) {
		this.references = references;
	}

	static List<Passage> of(Prose prose, PrintedReferences references) {
		List<Passage> passages = new ArrayList<>();
		for (ProseParagraph paragraph : ProseParagraphs.of(prose))
			passages.add(new ProsePassages(references).passage(prose, paragraph));
		return passages;
	}

	private Passage passage(Prose prose, ProseParagraph paragraph) {
		for (ProseSpan span : paragraph.spans()) {
			switch (span) {
				case ProseSpan.Text piece -> add(piece);
				case ProseSpan.Mention mention -> add(mention.reference());
			}
		}
		return new Passage(prose, kind(prose, paragraph), text.toString(), List.copyOf(segments));
	}

	private void add(ProseSpan.Text piece) {
		int start = text.length();
		text.append(piece.text());
		segments.add(new PassageSegment(start, text.length(), piece.literal(), ModelPackage.Literals.PROSE_LITERAL__VALUE, -1, piece.start()));
	}

	private void add(ProseReference reference) {
		int start = text.length();
		text.append(references.of(reference));
		boolean worded = reference.getWording() != null;
		segments.add(new PassageSegment(start, text.length(), reference,
				worded ? ModelPackage.Literals.PROSE_REFERENCE__WORDING : null, -1, 0));
	}

	private static PassageKind kind(Prose prose, ProseParagraph paragraph) {
		if (prose.eContainer() instanceof Recital)
			return PassageKind.RECITAL;
		return paragraph.isBullet() || prose.eContainer() instanceof Milestone ? PassageKind.BULLET : PassageKind.PARAGRAPH;
	}
}
