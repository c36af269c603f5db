package vn.kehoach.importer.link;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.importer.citation.CitationRegistry;
import vn.kehoach.model.Annex;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recital;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.wording.ReferenceWording;

/** Links the prose of a document in the order of print, on which the wording of first and later mentions depends. */
public final class DocumentLinker {
	private final CitationRegistry citations;
	private final Collection<Assignee> bodies;

	public DocumentLinker(CitationRegistry citations, Collection<Assignee> bodies) {
		this.citations = citations;
		this.bodies = bodies;
	}

	/** Replaces the mentions of bodies, cited documents, the motto and footnotes by references that print the same words. */
	public void link(PlanDocument document) {
		ReferenceWording wording = new ReferenceWording(new DocumentNumbering());
		NameFinder names = new NameFinder(bodies, document.getMotto());
		NoteFinder notes = new NoteFinder(document.getFootnotes());
		ProseLinker closed = new ProseLinker(List.of(notes, new CitationFinder(citations, wording, true), names), wording);
		ProseLinker open = new ProseLinker(List.of(notes, new CitationFinder(citations, wording, false), names), wording);
		for (Recital recital : document.getRecitals())
			closed.link(recital.getText());
		document.getElements().forEach(element -> all(element, open));
		open.link(document.getRemainder());
		for (Annex annex : document.getAnnexes())
			all(annex, open);
		for (Footnote footnote : document.getFootnotes())
			open.link(footnote.getText());
	}

	private static void all(EObject element, ProseLinker linker) {
		if (element instanceof Prose prose)
			linker.link(prose);
		else
			List.copyOf(element.eContents()).forEach(child -> all(child, linker));
	}
}
