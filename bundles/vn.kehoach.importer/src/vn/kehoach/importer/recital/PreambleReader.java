package vn.kehoach.importer.recital;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.outline.MarkerReader;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.text.Capitals;

/** Reads what stands between the subject and the body: the enacting authority, the recitals, the enacting words. */
public final class PreambleReader {
	private static final Pattern FORMULA = Pattern.compile("(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|Quyết định|Quyết nghị) ?:?");
	private static final int FARTHEST = 80;
	private final MarkerReader markers = new MarkerReader();

	/** Fills the document and returns the index of the first line of the body. */
	public int read(List<Line> lines, int from, PlanDocument document) {
		boolean enacted = document.getKind() == DocumentKind.DECISION || document.getKind() == DocumentKind.RESOLUTION;
		int formula = enacted ? formula(lines, from) : -1;
		document.setEnactingAuthority("");
		document.setEnactingFormula("");
		int next = enacted ? authority(lines, from, document) : from;
		if (formula < next)
			return loose(lines, next, document);
		for (Line line : lines.subList(next, formula))
			document.getRecitals().add(RecitalLine.of(((Line.Text) line).text()).toModel());
		document.setEnactingFormula(text(lines, formula));
		return formula + 1;
	}

	/** The line of the enacting words, when only running text stands before it; -1 otherwise. */
	private int formula(List<Line> lines, int from) {
		for (int i = from; i < Math.min(lines.size(), from + FARTHEST); i++) {
			String text = text(lines, i);
			if (FORMULA.matcher(text).matches())
				return i;
			if (text.isEmpty() || markers.read(text).isPresent() && !RecitalLine.begins(text))
				return -1;
		}
		return -1;
	}

	private static int authority(List<Line> lines, int from, PlanDocument document) {
		List<String> names = new ArrayList<>();
		int next = from;
		while (Capitals.isAll(text(lines, next)) && !FORMULA.matcher(text(lines, next)).matches() && names.size() < 4)
			names.add(text(lines, next++));
		document.setEnactingAuthority(String.join(" ", names));
		return next;
	}

	/** Recitals of documents without enacting words: paragraphs that begin like one and end in a semicolon, and the one that closes them. */
	private static int loose(List<Line> lines, int from, PlanDocument document) {
		int next = from;
		boolean open = true;
		while (open && RecitalLine.begins(text(lines, next))) {
			String line = text(lines, next);
			open = line.endsWith(";");
			if (!open && (document.getRecitals().isEmpty() || !line.matches("(?s)(?:Căn cứ|Theo đề nghị|Xét) .{0,600}[.,]")))
				return next;
			document.getRecitals().add(RecitalLine.of(line).toModel());
			next++;
		}
		return next;
	}

	private static String text(List<Line> lines, int index) {
		boolean text = index < lines.size() && lines.get(index) instanceof Line.Text;
		return text ? ((Line.Text) lines.get(index)).text() : "";
	}
}
