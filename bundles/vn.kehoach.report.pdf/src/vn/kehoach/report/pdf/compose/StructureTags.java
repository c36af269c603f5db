package vn.kehoach.report.pdf.compose;

import java.util.List;
import java.util.regex.Pattern;

import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;

/**
 * Gives the paragraphs of one run of text their structure elements: headings without skipped levels, lists for consecutive
 * items that begin with a sign or a letter, paragraphs for the rest.
 */
final class StructureTags {
	private static final Pattern LABEL = Pattern.compile("[-–+•*]|[a-zđ]{1,2}\\)");

	private final Tag parent;
	private final HeadingLevels levels;
	private final ListTags lists;

	StructureTags(Tag parent, HeadingLevels levels) {
		this.parent = parent;
		this.levels = levels;
		this.lists = new ListTags(parent);
	}

	/** The tags of the next paragraph. */
	ParagraphTags next(StyledParagraph paragraph) {
		if (paragraph.outlineLevel() > 0) {
			lists.end();
			return ParagraphTags.of(parent.child(TagRole.heading(levels.tagLevel(paragraph.outlineLevel()))));
		}
		int depth = switch (paragraph.style()) {
		case POINT -> 0;
		case BULLET, RECIPIENT -> 1;
		case SUB_BULLET -> 2;
		default -> -1;
		};
		if (depth < 0 || !isLabelled(paragraph)) {
			lists.end();
			return ParagraphTags.of(parent.child(TagRole.PARAGRAPH));
		}
		return lists.item(depth, depth == 0 ? TagRole.LETTERED_LIST : TagRole.LIST);
	}

	/** A table or a block follows: what comes after it begins a new list. */
	void endList() {
		lists.end();
	}

	private static boolean isLabelled(StyledParagraph paragraph) {
		List<String> words = LayoutWords.of(paragraph);
		return words.size() > 1 && LABEL.matcher(words.getFirst()).matches();
	}
}
