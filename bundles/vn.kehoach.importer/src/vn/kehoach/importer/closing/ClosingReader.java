package vn.kehoach.importer.closing;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.line.Line;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.prose.PlainProse;

/** Reads recipients, signature, and what stands behind them: remainder and annexes. */
public final class ClosingReader {
	private final RecipientLines recipients;
	private final AnnexReader annexes;

	public ClosingReader(BodyRegistry registry, AnnexReader annexes) {
		this.recipients = new RecipientLines(registry);
		this.annexes = annexes;
	}

	/** Fills the document and returns the end of the body: the index of the first line of the closing block or the first annex. */
	public int read(List<Line> lines, int from, PlanDocument document) {
		ClosingPlace place = ClosingPlace.find(lines, from);
		int annex = annexWithin(lines, from, place.start());
		if (annex < place.start()) {
			annexes.read(lines.subList(annex, lines.size()), document);
			return annex;
		}
		close(lines, place, document);
		behind(lines.subList(place.end(), lines.size()), document);
		return place.start();
	}

	/** An annex before any closing block means that the block belongs to the annex. */
	private static int annexWithin(List<Line> lines, int from, int to) {
		int annex = from;
		while (annex < to && !(lines.get(annex) instanceof Line.Text text && AnnexStart.isNamed(text.text())))
			annex++;
		return annex;
	}

	private void close(List<Line> lines, ClosingPlace place, PlanDocument document) {
		List<Line.Text> before = texts(lines.subList(place.start(), place.recipients()));
		List<Line.Text> behind = texts(lines.subList(place.recipientsEnd(), place.end()));
		if (place.recipients() < place.recipientsEnd()) {
			document.setRecipientsHeading(texts(lines.subList(place.recipients(), place.recipients() + 1)).get(0).text());
			document.getRecipients()
					.addAll(recipients.make(
							texts(lines.subList(place.recipients() + 1, place.recipientsEnd())).stream().map(Line.Text::text).toList()));
		}
		if (!before.isEmpty() || !behind.isEmpty())
			document.setSignature(
					SignatureLines.make(before.isEmpty() ? behind : before, !before.isEmpty() && !document.getRecipients().isEmpty()));
	}

	private void behind(List<Line> lines, PlanDocument document) {
		int annex = 0;
		while (annex < lines.size() && lines.get(annex) instanceof Line.Text text && !AnnexStart.is(text.text()))
			annex++;
		if (annex > 0)
			document.setRemainder(PlainProse.of(texts(lines.subList(0, annex)).stream().map(Line.Text::text).toList()));
		if (annex < lines.size())
			annexes.read(lines.subList(annex, lines.size()), document);
	}

	private static List<Line.Text> texts(List<Line> lines) {
		List<Line.Text> texts = new ArrayList<>();
		for (Line line : lines) {
			if (line instanceof Line.Text text)
				texts.add(text);
		}
		return texts;
	}
}
