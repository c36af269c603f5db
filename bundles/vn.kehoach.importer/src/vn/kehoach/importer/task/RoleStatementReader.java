package vn.kehoach.importer.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.importer.body.BodyList;
import vn.kehoach.importer.body.NamedBody;
import vn.kehoach.importer.body.RoleListReader;
import vn.kehoach.importer.project.SectionLabel;
import vn.kehoach.model.LeadForm;
import vn.kehoach.model.text.Capitals;

/**
 * Reads statements of roles: "Chủ trì: Sở Xây dựng; phối hợp: Sở Tài chính; hoàn thành: 31/12/2026" or "Sở Xây dựng chủ trì, Sở Tài
 * chính phối hợp; quý II/2026".
 */
public final class RoleStatementReader {
	private static final String JOINS = " phối hợp";
	private final TaskHeadingReader headings = new TaskHeadingReader();
	private final RoleListReader lists = new RoleListReader();

	/** The roles that the lines state under labels; empty when none names a lead. */
	Optional<RoleStatement> labelled(List<String> lines) {
		List<NamedBody> leads = new ArrayList<>();
		List<NamedBody> partners = new ArrayList<>();
		List<String> deadlines = new ArrayList<>();
		for (String line : lines) {
			for (SectionLabel label : SectionLabel.all(line)) {
				switch (label.kind()) {
				case LEAD -> leads.addAll(lists.read(Capitals.first(label.text())).bodies());
				case PARTNERS -> partners.addAll(lists.read(label.text()).bodies());
				case DEADLINE -> deadlines.add(label.text());
				default -> {
					// says nothing of roles
				}
				}
			}
		}
		return leads.isEmpty() ? Optional.empty() : Optional.of(new RoleStatement(leads, partners, deadlines));
	}

	/** The roles that a text states that holds nothing else, under labels or as a sentence. */
	public Optional<RoleStatement> whole(String text) {
		return labelled(List.of(Capitals.first(text))).or(() -> sentence(text.split("; ")));
	}

	private Optional<RoleStatement> sentence(String[] parts) {
		Optional<TaskHeadingReading> lead = headings.read(parts[0].replaceFirst("[.;,]$", "")).filter(RoleStatementReader::leads);
		if (lead.isEmpty() || !lead.get().rest().isEmpty())
			return Optional.empty();
		List<NamedBody> partners = new ArrayList<>(lead.get().partners());
		List<String> deadlines = new ArrayList<>();
		for (int i = 1; i < parts.length; i++) {
			BodyList joining = lists.read(parts[i]);
			if (!joining.isEmpty() && parts[i].startsWith(JOINS, joining.end()))
				partners.addAll(joining.bodies());
			else
				deadlines.add(parts[i]);
		}
		return Optional.of(new RoleStatement(lead.get().leads(), partners, deadlines));
	}

	/** The roles at the beginning of a sentence such as "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện"; what follows may state the deadline. */
	Optional<RoleStatement> delegation(String text) {
		return headings.read(text).or(() -> headings.readSentence(text)).filter(RoleStatementReader::leads)
				.map(reading -> new RoleStatement(reading.leads(), reading.partners(), List.of()));
	}

	private static boolean leads(TaskHeadingReading reading) {
		return reading.leadForm() == LeadForm.LEAD || reading.leadForm() == LeadForm.LEAD_IMPLEMENT;
	}
}
