package vn.kehoach.server.newyear;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.rollover.BodySuccession;
import vn.kehoach.rollover.Candidate;
import vn.kehoach.rollover.CitationSuccession;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.Move;
import vn.kehoach.rollover.NewYearProposal;
import vn.kehoach.rollover.ValueToFill;
import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.newyear.NewYearPlan;
import vn.kehoach.server.protocol.newyear.PlannedMove;
import vn.kehoach.server.protocol.newyear.Replacement;
import vn.kehoach.server.protocol.newyear.Replacement.Occurrence;
import vn.kehoach.server.protocol.newyear.Replacement.Substitute;
import vn.kehoach.server.protocol.newyear.ValueNeeded;
import vn.kehoach.server.protocol.overview.ValueColumn.ValueKind;

/** Tells a proposal in the words of the protocol. */
final class PlanView {
	private final LastYearProject project;

	PlanView(LastYearProject project) {
		this.project = project;
	}

	NewYearPlan of(NewYearProposal proposal) {
		return new NewYearPlan(proposal.document(), proposal.lastYear(), proposal.year(),
				proposal.moves().stream().map(this::move).toList(),
				proposal.bodies().stream().map(this::body).toList(), proposal.citations().stream().map(this::citation).toList(),
				proposal.toFill().stream().map(this::value).toList(), null);
	}

	private PlannedMove move(Move move) {
		String doubt = move.doubt().map(reason -> NewYearMessages.get("doubt." + reason.name())).orElse(null);
		return new PlannedMove(move.key(), NewYearMessages.get("move." + move.kind().name()), move.oldWords(), move.newWords(),
				move.context(), move.isConfirmed(), doubt, place(move.place()));
	}

	private Replacement body(BodySuccession body) {
		return new Replacement(body.id(), body.label(), NewYearMessages.get("ended", ShortDate.of(body.ended())),
				body.candidates().stream().map(PlanView::candidate).toList(), body.proposed().orElse(null),
				occurrences(body.occurrences()));
	}

	private Replacement citation(CitationSuccession cited) {
		return new Replacement(cited.id(), cited.label(), NewYearMessages.get("reason." + cited.reason().name()),
				cited.candidates().stream().map(PlanView::candidate).toList(), cited.proposed().orElse(null),
				occurrences(cited.occurrences()));
	}

	private static Substitute candidate(Candidate candidate) {
		String detail = Stream.of(candidate.function().orElse(null), candidate.date().map(ShortDate::of).orElse(null))
				.filter(Objects::nonNull).collect(Collectors.joining(" · "));
		return new Substitute(candidate.id(), candidate.label(), detail);
	}

	private List<Occurrence> occurrences(List<vn.kehoach.rollover.Occurrence> occurrences) {
		return occurrences.stream().map(found -> new Occurrence(NewYearMessages.get("role." + found.role().name()), found.words(),
				place(found.place()))).toList();
	}

	private ValueNeeded value(ValueToFill value) {
		return new ValueNeeded(value.indicator(), value.label(), value.unit(), value.year(), ValueKind.valueOf(value.kind().name()),
				value.locality().orElse(null), place(value.place()));
	}

	private Place place(vn.kehoach.rollover.Place place) {
		XtextResource file = project.files().get(place.file());
		LineTable lines = new LineTable(file.getParseResult().getRootNode().getText());
		String uri = java.nio.file.Path.of(file.getURI().toFileString()).toUri().toString();
		return new Place(uri, lines.range(place.offset(), place.offset() + place.length()), null);
	}
}
