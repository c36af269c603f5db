package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.time.EndedBodies;
import vn.kehoach.check.time.EndedBodies.Ended;
import vn.kehoach.check.time.EndedBodies.Heir;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Succession;
import vn.kehoach.model.Theme;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.rollover.BodySuccession;
import vn.kehoach.rollover.Candidate;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.Occurrence;
import vn.kehoach.rollover.PlanYears;
import vn.kehoach.rollover.source.DocumentContents;
import vn.kehoach.rollover.source.FilePlaces;

/** The bodies of a document and its registries that do not exist in the new year, with their successors. */
public final class BodySuccessions {
	private final FilePlaces places;
	private final EndedBodies ended;
	private final BodyNamings found = new BodyNamings();
	private final Map<String, Assignee> bodies = new LinkedHashMap<>();
	private final Map<String, Ended> endings = new LinkedHashMap<>();
	private final Map<String, List<Naming>> namings = new LinkedHashMap<>();

	/** Looks through the document of the years, and the groups and indicators of the project. */
	public BodySuccessions(LastYearProject project, PlanYears years, CheckContext context, FilePlaces places) {
		this.places = places;
		ended = new EndedBodies(context, new CalendarDate(years.next(), 0, 0));
		DocumentContents.visit(years.document(), found::addElement);
		project.files().values().forEach(file -> LastYearProject.model(file).ifPresent(this::addRegistry));
		found.addMentions(years.document(), context);
		found.all().forEach(this::add);
	}

	private void addRegistry(PlanFile file) {
		file.getEntries().forEach(entry -> {
			if (!(entry instanceof PlanDocument) && !(entry instanceof Theme))
				addEntry(entry);
		});
	}

	private void addEntry(Entry entry) {
		found.addElement(entry);
		entry.eAllContents().forEachRemaining(found::addElement);
	}

	private void add(Naming naming) {
		Assignee body = ended.preferred((Assignee) naming.target());
		if (body.getId() == null || places.of(naming.at()).isEmpty())
			return;
		ended.of(body).ifPresent(ending -> {
			bodies.putIfAbsent(body.getId(), body);
			endings.putIfAbsent(body.getId(), ending);
			namings.computeIfAbsent(body.getId(), key -> new ArrayList<>()).add(naming);
		});
	}

	/** One entry a body, by the first place that names it. */
	public List<BodySuccession> all() {
		return bodies.values().stream().map(this::succession)
				.sorted(Comparator.comparing(body -> body.occurrences().getFirst().place())).toList();
	}

	private BodySuccession succession(Assignee body) {
		Ended ending = endings.get(body.getId());
		List<Occurrence> occurrences = namings.get(body.getId()).stream()
				.map(naming -> new Occurrence(naming.role(), places.of(naming.at()).orElseThrow(), naming.words()))
				.sorted(Comparator.comparing(Occurrence::place)).toList();
		return new BodySuccession(body.getId(), body.getLabel(), ending.entry().getValidTo(),
				ending.heirs().stream().filter(heir -> heir.body().getId() != null).map(heir -> candidate(heir, ending.entry())).toList(),
				occurrences);
	}

	private static Candidate candidate(Heir heir, Assignee entry) {
		Optional<CalendarDate> date = entry.getSuccessions().stream()
				.filter(succession -> heir.function().equals(Optional.ofNullable(succession.getFunction())))
				.map(Succession::getDate).filter(known -> known != null).findFirst()
				.or(() -> Optional.of(entry.getValidTo()).filter(CalendarDate::hasDay)
						.map(last -> CalendarDate.of(last.lastDay().plusDays(1))));
		return new Candidate(heir.body().getId(), heir.body().getLabel(), heir.function(), date);
	}

	/** The replacements that the user chose: the successor's id by the body's. */
	public Replacements chosen(Map<String, String> choices) {
		Replacements replacements = new Replacements();
		choices.forEach((id, successor) -> Optional.ofNullable(endings.get(id)).flatMap(ending -> ending.heirs().stream()
				.map(Heir::body).filter(heir -> successor.equals(heir.getId())).findFirst())
				.ifPresent(heir -> namings.get(id).forEach(naming -> replacements.add(naming, heir))));
		return replacements;
	}
}
