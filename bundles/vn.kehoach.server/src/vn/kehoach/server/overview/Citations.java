package vn.kehoach.server.overview;

import java.util.List;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.wording.CitationWording;
import vn.kehoach.server.protocol.overview.CitationEntry;
import vn.kehoach.server.protocol.overview.CitationEntry.Mention;
import vn.kehoach.server.protocol.overview.CitationList;
import vn.kehoach.server.scope.Scope;

/** The cited documents with their mentions. */
public final class Citations {
	private final Scope scope;
	private final Mentions mentions;

	/** Of a scope. */
	public Citations(Scope scope) {
		this.scope = scope;
		mentions = new Mentions(scope);
	}

	/** Those that the scope declares, and those of other files that it mentions. */
	public CitationList list() {
		return new CitationList(scope.context().registry().all(CitedDocument.class).stream()
				.filter(cited -> scope.holds(cited) || mentions.count(cited) > 0).map(this::entry).toList());
	}

	private CitationEntry entry(CitedDocument cited) {
		List<Mention> places = mentions.of(cited);
		return new CitationEntry(cited.getId(), CitationWording.kind(cited), cited.getNumber(), iso(cited.getDate()),
				name(cited.getIssuer()), cited.getTitle(), CitationWording.full(cited), iso(cited.getValidTo()),
				cited.getReplacedBy() == null ? null : CitationWording.brief(cited.getReplacedBy()), scope.place(cited), places);
	}

	private static String name(Assignee body) {
		return body == null ? null : body.getLabel();
	}

	private static String iso(CalendarDate date) {
		return date == null ? null : date.toString();
	}
}
