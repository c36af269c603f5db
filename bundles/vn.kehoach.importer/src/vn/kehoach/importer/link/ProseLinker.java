package vn.kehoach.importer.link;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.wording.ReferenceWording;

/** Replaces the mentions in prose by references, in one pass over the text. */
final class ProseLinker {
	private final List<MentionFinder> finders;
	private final ReferenceWording wording;

	ProseLinker(List<MentionFinder> finders, ReferenceWording wording) {
		this.finders = finders;
		this.wording = wording;
	}

	void link(Prose prose) {
		if (prose == null)
			return;
		List<ProsePart> parts = new ArrayList<>();
		for (ProsePart part : prose.getParts()) {
			if (part instanceof ProseLiteral literal)
				split(literal.getValue(), parts);
			else
				parts.add(part);
		}
		prose.getParts().clear();
		prose.getParts().addAll(parts);
	}

	private void split(String text, List<ProsePart> parts) {
		Mention[] next = new Mention[finders.size()];
		int position = 0;
		for (int i = 0; i < next.length; i++)
			next[i] = finders.get(i).next(text, 0);
		for (Mention mention = first(next); mention != null; mention = first(next)) {
			literal(text, position, mention.start(), parts);
			ProseReference reference = mention.toModel();
			wording.next(reference);
			parts.add(reference);
			position = mention.end();
			for (int i = 0; i < next.length; i++) {
				if (next[i] != null && (next[i].start() < position || finders.get(i) instanceof CitationFinder))
					next[i] = finders.get(i).next(text, position);
			}
		}
		literal(text, position, text.length(), parts);
	}

	private static Mention first(Mention[] next) {
		Mention first = null;
		for (Mention mention : next) {
			if (mention != null && (first == null || mention.start() < first.start()
					|| mention.start() == first.start() && mention.end() > first.end()))
				first = mention;
		}
		return first;
	}

	private static void literal(String text, int start, int end, List<ProsePart> parts) {
		if (start < end) {
			ProseLiteral literal = ModelFactory.eINSTANCE.createProseLiteral();
			literal.setValue(text.substring(start, end));
			parts.add(literal);
		}
	}
}
