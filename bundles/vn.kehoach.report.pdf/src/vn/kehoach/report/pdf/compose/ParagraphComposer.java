package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.report.layout.Alignment;
import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.ParagraphFormat;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.flow.PageFrame;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.text.BalancedLines;
import vn.kehoach.report.pdf.text.Inline;
import vn.kehoach.report.pdf.text.Line;
import vn.kehoach.report.pdf.text.LineBreaker;
import vn.kehoach.report.pdf.text.LineSetter;
import vn.kehoach.report.pdf.text.NoteMark;
import vn.kehoach.report.pdf.text.Word;
import vn.kehoach.report.pdf.text.WordSplitter;

/** Turns a paragraph into one box a line. The page may end inside it where two lines remain on either side. */
final class ParagraphComposer {
	private static final int LEAST_LINES = 2;

	private final RunStyler styler;
	private final WordSplitter splitter;
	private final LineBreaker breaker = new LineBreaker();
	private final BalancedLines balanced = new BalancedLines(breaker);
	private final LineSetter setter = new LineSetter();
	private final RuleComposer rules = new RuleComposer();
	private final FootnoteComposer footnotes;

	ParagraphComposer(RunStyler styler, WordSplitter splitter) {
		this.styler = styler;
		this.splitter = splitter;
		this.footnotes = new FootnoteComposer(styler, this);
	}

	/**
	 * The boxes of a paragraph.
	 *
	 * @param paragraph the words and their style
	 * @param tags where the words belong in the structure
	 * @param measure the room between the margins, or in the cell
	 * @param keepWithNext whether the page must not end after the paragraph
	 */
	List<FlowBox> compose(StyledParagraph paragraph, ParagraphTags tags, Measure measure, boolean keepWithNext) {
		List<Inline> pieces = tags.label(styler.style(paragraph.style().format(), paragraph.runs(), tags.text()));
		Map<Integer, List<FlowBox>> notes = notes(paragraph, tags.text(), measure);
		return compose(paragraph, pieces, notes, measure, keepWithNext);
	}

	List<FlowBox> compose(StyledParagraph paragraph, List<Inline> pieces, Map<Integer, List<FlowBox>> notes,
			Measure room, boolean keepWithNext) {
		ParagraphFormat format = paragraph.style().format();
		Measure measure = room.indented(PageFrame.points(format.leftIndent()));
		List<Line> lines = lines(splitter.split(pieces), format, measure.width());
		LineHeights heights = new LineHeights(format, styler);
		List<FlowBox> boxes = new ArrayList<>(lines.size() + 1);
		for (Line line : lines) {
			SetLine content = new SetLine(setter, line, format.alignment(), measure.left(), heights.baseline());
			boxes.add(FlowBox.of(heights.height(), content).noted(notes(line, notes)));
		}
		rules.below(paragraph.rule(), lines, measure).ifPresent(boxes::add);
		return finished(boxes, lines.size(), format, keepWithNext);
	}

	private List<Line> lines(List<Word> words, ParagraphFormat format, double width) {
		return format.alignment() == Alignment.CENTRE
				? balanced.lines(words, width)
				: breaker.lines(words, width, PageFrame.points(format.firstLineIndent()),
						format.alignment() == Alignment.JUSTIFIED);
	}

	private static List<FlowBox> finished(List<FlowBox> boxes, int lines, ParagraphFormat format, boolean keepWithNext) {
		int last = boxes.size() - 1;
		for (int i = 0; i <= last; i++) {
			boolean inside = i + 1 >= LEAST_LINES && lines - i - 1 >= LEAST_LINES;
			FlowBox box = boxes.get(i).breakable(i == last ? !keepWithNext : inside);
			boxes.set(i, box.spaced(i == 0 ? format.spaceBefore() : 0, i == last ? format.spaceAfter() : 0));
		}
		return boxes;
	}

	private Map<Integer, List<FlowBox>> notes(StyledParagraph paragraph, Tag tag, Measure measure) {
		Map<Integer, List<FlowBox>> notes = new HashMap<>(0);
		for (Run run : paragraph.runs()) {
			if (run instanceof FootnoteReference reference) {
				notes.put(reference.number(), footnotes.compose(reference, tag, measure));
			}
		}
		return notes;
	}

	private static List<FlowBox> notes(Line line, Map<Integer, List<FlowBox>> notes) {
		if (notes.isEmpty()) {
			return List.of();
		}
		List<FlowBox> result = new ArrayList<>();
		for (Word word : line.words()) {
			for (NoteMark mark : word.marks()) {
				result.addAll(notes.getOrDefault(mark.number(), List.of()));
			}
		}
		return result;
	}
}
