package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.Alignment;
import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.ParagraphStart;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePageBreak;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.layout.RuleLines;
import vn.kehoach.importer.source.layout.TabbedLine;
import vn.kehoach.importer.source.text.CharacterCleaner;

/** Turns Word's paragraphs into lines of running text with their list labels, headings and look. */
final class WordParagraphs {
	private static final CharacterCleaner FLOW = new CharacterCleaner();

	private final WordStyles styles;
	private final RunLooks looks;
	private final NumberingLists lists;
	private final NumberingCounter counter;
	private final WordTally tally;
	private final FieldState fields = new FieldState();
	private int number;

	WordParagraphs(WordStyles styles, NumberingLists lists, WordTally tally) {
		this.styles = styles;
		this.lists = lists;
		this.tally = tally;
		looks = new RunLooks(styles);
		counter = new NumberingCounter(lists);
	}

	/**
	 * A paragraph that was read.
	 *
	 * @param blocks its lines and page breaks
	 * @param boxes the contents of text boxes anchored in it
	 */
	record Result(List<SourceBlock> blocks, List<WordElement> boxes) {
	}

	Result read(WordElement paragraph) {
		SourcePlace place = SourcePlace.ofLine(++number);
		WordElement properties = paragraph.child("pPr");
		String named = properties.child("pStyle").value();
		String style = named.isEmpty() ? styles.defaultParagraph() : named;
		InlineText inline = new InlineText(looks, style, tally, fields);
		inline.read(paragraph);
		List<SourceBlock> blocks = new ArrayList<>();
		if (inline.pageBreak() || find("pageBreakBefore", properties, style).isOn()) {
			blocks.add(new SourcePageBreak(place));
		}
		lines(inline, place, properties, style, blocks);
		return new Result(blocks, inline.boxes());
	}

	private void lines(InlineText inline, SourcePlace place, WordElement properties, String style, List<SourceBlock> blocks) {
		List<LineText> lines = inline.lines().stream().filter(line -> !line.isEmpty() && !RuleLines.isRule(line.text())).toList();
		String label = label(properties, style);
		if (lines.isEmpty() && label.chars().anyMatch(Character::isLetterOrDigit)) {
			blocks.add(new SourceParagraph(place, ParagraphStart.PARAGRAPH, label, "", ParagraphLook.PLAIN, List.of()));
		}
		ParagraphStart start = ParagraphStart.PARAGRAPH;
		for (LineText line : lines) {
			ParagraphLook look = new ParagraphLook(heading(properties, style), alignment(properties, style), line.bold(), line.italic(),
					SourceColumn.WHOLE);
			blocks.addAll(columns(new SourceParagraph(place, start, label, line.text(), look, line.calls()), line));
			start = ParagraphStart.LINE;
			label = "";
		}
	}

	/** The line, or its two columns where tabs part it. */
	private static List<SourceParagraph> columns(SourceParagraph whole, LineText line) {
		TabbedLine tabbed = TabbedLine.of(line.tabbed());
		if (!tabbed.isParted() || !whole.notes().isEmpty()) {
			return List.of(whole);
		}
		List<SourceParagraph> columns = new ArrayList<>();
		String label = whole.label();
		if (!tabbed.left().isEmpty()) {
			columns.add(new SourceParagraph(whole.place(), ParagraphStart.PARAGRAPH, label, FLOW.flow(tabbed.left()),
					whole.look().in(SourceColumn.LEFT), List.of()));
			label = "";
		}
		columns.add(new SourceParagraph(whole.place(), ParagraphStart.PARAGRAPH, label, FLOW.flow(tabbed.right()),
				whole.look().in(SourceColumn.RIGHT), List.of()));
		return columns;
	}

	private WordElement find(String name, WordElement properties, String style) {
		WordElement own = properties.child(name);
		return own.exists() ? own : styles.find(style, s -> s.path("pPr", name));
	}

	private int heading(WordElement properties, String style) {
		WordElement own = properties.child("outlineLvl");
		int level = own.number("val", 9);
		return own.exists() ? level < 9 ? level + 1 : 0 : styles.headingLevel(style);
	}

	private Alignment alignment(WordElement properties, String style) {
		return switch (find("jc", properties, style).value()) {
		case "center" -> Alignment.CENTRE;
		case "right", "end" -> Alignment.RIGHT;
		case "both", "distribute" -> Alignment.JUSTIFIED;
		case "left", "start" -> Alignment.LEFT;
		default -> Alignment.UNKNOWN;
		};
	}

	private String label(WordElement properties, String style) {
		WordElement own = properties.child("numPr");
		WordElement list = own.child("numId").exists() ? own.child("numId") : styles.find(style, s -> s.path("pPr", "numPr", "numId"));
		if (!list.exists() || list.value().equals("0")) {
			return "";
		}
		WordElement level = own.child("ilvl").exists() ? own.child("ilvl") : styles.find(style, s -> s.path("pPr", "numPr", "ilvl"));
		int byStyle = own.child("ilvl").exists() ? level.number("val", 0) : lists.levelOfStyle(list.value(), style, level.number("val", 0));
		return counter.next(list.value(), byStyle);
	}
}
