package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.LineBreak;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.Tab;
import vn.kehoach.report.layout.TextRun;

/** Collects the runs of a paragraph: text of one face is one run, line feeds and tabs are runs of their own. */
final class TextRuns {
	private final List<Run> runs = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();
	private Emphasis face = Emphasis.STYLE;

	/** The runs of a text that may hold line feeds. */
	static List<Run> of(String text) {
		return new TextRuns().add(text, Emphasis.STYLE).toList();
	}

	/** The same runs with their text in another face. */
	static List<Run> inFace(List<Run> runs, Emphasis face) {
		return runs.stream().map(run -> run instanceof TextRun text ? new TextRun(text.text(), face) : run).toList();
	}

	TextRuns add(String text, Emphasis emphasis) {
		if (emphasis != face)
			closeText();
		face = emphasis;
		for (char character : text.toCharArray())
			add(character);
		return this;
	}

	private void add(char character) {
		if (character == '\n')
			add(new LineBreak());
		else if (character == '\t')
			add(new Tab());
		else
			open.append(Character.isISOControl(character) ? ' ' : character);
	}

	TextRuns add(Run run) {
		closeText();
		runs.add(run);
		return this;
	}

	List<Run> toList() {
		closeText();
		return List.copyOf(runs);
	}

	private void closeText() {
		if (!open.isEmpty())
			runs.add(new TextRun(open.toString(), face));
		open.setLength(0);
	}
}
