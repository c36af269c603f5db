package vn.kehoach.check.recipients;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.model.Annex;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseReference;

/** An annex that the text before it does not speak of (Decree 30/2020/NĐ-CP, Annex I, part I, III.1.a). */
public final class AnnexNotMentionedCheck extends SingleElementCheck<Annex> {
	/** Holds no state. */
	public AnnexNotMentionedCheck() {
		super(new CheckDescription("KH704", Severity.WARNING, false), Annex.class);
	}

	@Override
	protected Optional<Observation> observe(Annex annex, CheckContext context) {
		if (!(annex.eContainer() instanceof PlanDocument document) || document.getElements().isEmpty())
			return Optional.empty();
		AnnexMentions mentions = context.shared(AnnexMentions.class, document, run -> read(document, run));
		boolean referredTo = context.references().mentionsOf(annex).stream().anyMatch(mention -> !isInside(mention, annex));
		if (!referredTo && !mentions.speakOf(annex.getOrdinal(), annex.getTitle()))
			return Optional.of(Observation.of(FindingPlace.at(annex), name(annex, context)));
		return Optional.empty();
	}

	private static AnnexMentions read(PlanDocument document, CheckContext context) {
		AnnexMentions mentions = new AnnexMentions();
		DocumentPassages.visit(document, context, passage -> {
			if (!isInAnnex(passage.owner()))
				mentions.add(passage);
		});
		return mentions;
	}

	private static boolean isInAnnex(EObject element) {
		for (EObject above = element; above != null; above = above.eContainer())
			if (above instanceof Annex)
				return true;
		return false;
	}

	private static boolean isInside(ProseReference mention, Annex annex) {
		EObject above = mention;
		while (above != null && above != annex)
			above = above.eContainer();
		return above == annex;
	}

	private static String name(Annex annex, CheckContext context) {
		String label = context.numbering().of(annex).label();
		return label.isEmpty() ? "Phụ lục" : label;
	}
}
