package vn.kehoach.ui.citations;

import java.time.LocalDate;
import java.util.List;

import vn.kehoach.server.protocol.overview.CitationEntry;
import vn.kehoach.server.protocol.overview.CitationEntry.Mention;
import vn.kehoach.server.protocol.overview.CitationList;
import vn.kehoach.ui.rows.RowMark;
import vn.kehoach.ui.rows.TreeRow;
import vn.kehoach.ui.served.DayText;

/** Cited documents as rows, with their mentions below them. */
final class CitationRows {
	private final String today;

	/** @param today the day on which documents are in force or not */
	CitationRows(LocalDate today) {
		this.today = today.toString();
	}

	List<TreeRow> of(CitationList list) {
		return list.documents().stream().map(this::row).toList();
	}

	private TreeRow row(CitationEntry cited) {
		List<TreeRow> mentions = cited.mentions().stream().map(CitationRows::row).toList();
		return new TreeRow(List.of(cited.label(), DayText.of(cited.date()), cited.issuer() == null ? "" : cited.issuer(), force(cited),
				String.valueOf(mentions.size())), mark(cited), cited.label(), cited.place(), mentions);
	}

	private static TreeRow row(Mention mention) {
		return new TreeRow(List.of(CitationMessages.text("mention", mention.where(), mention.words())), RowMark.NONE, mention.words(),
				mention.place(), List.of());
	}

	/** A document that is over is looked at where it is cited, and only faded where it is not. */
	private RowMark mark(CitationEntry cited) {
		if (isInForce(cited))
			return RowMark.NONE;
		return cited.mentions().isEmpty() ? RowMark.FADED : RowMark.WARNING;
	}

	private boolean isInForce(CitationEntry cited) {
		return cited.validTo() == null && cited.replacedBy() == null || cited.validTo() != null && cited.validTo().compareTo(today) >= 0;
	}

	private String force(CitationEntry cited) {
		String end = cited.validTo() == null
				? ""
				: CitationMessages.text(isInForce(cited) ? "until" : "ended", DayText.of(cited.validTo()));
		String replaced = cited.replacedBy() == null ? "" : CitationMessages.text("replaced", cited.replacedBy());
		if (end.isEmpty() && replaced.isEmpty())
			return CitationMessages.text("inForce");
		return end.isEmpty() || replaced.isEmpty() ? end + replaced : end + ", " + replaced;
	}
}
