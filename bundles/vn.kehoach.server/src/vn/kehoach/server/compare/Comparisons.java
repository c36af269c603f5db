package vn.kehoach.server.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import vn.kehoach.compare.ComparedVersion;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.DocumentComparison;
import vn.kehoach.compare.report.HtmlComparison;
import vn.kehoach.dsl.ide.server.ServedProjects;
import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.server.protocol.compare.CompareParams;
import vn.kehoach.server.protocol.compare.Comparison;
import vn.kehoach.server.scope.LoadedVersions;

/** Compares versions. */
public final class Comparisons {
	private final LoadedVersions versions;
	private final UriExtensions uris;

	@Inject
	Comparisons(LoadedVersions versions, UriExtensions uris) {
		this.uris = uris;
		this.versions = versions;
	}

	/** The differences of two versions. */
	public Comparison of(ServedProjects served, CompareParams params) {
		Found older = find(served, params.older(), params.olderDocument());
		Found newer = find(served, params.newer(), params.newerDocument());
		if (older.refusal() != null || newer.refusal() != null)
			return new Comparison(null, null, older.refusal() != null ? older.refusal() : newer.refusal());
		Difference difference = DocumentComparison.of(older.version(), newer.version());
		return new Comparison(new DifferenceView(UserLanguage.current(), uris).of(difference),
				HtmlComparison.of(difference, UserLanguage.current()), null);
	}

	private Found find(ServedProjects served, String uri, String id) {
		Optional<ResourceSet> project = versions.find(served, uri);
		if (project.isEmpty())
			return Found.refused(CompareMessages.get("not-there", uri));
		List<XtextResource> files = List.copyOf(project.get().getResources()).stream().filter(XtextResource.class::isInstance)
				.map(XtextResource.class::cast).toList();
		List<XtextResource> asked = files.stream().filter(file -> versions.isBelow(file, uri)).toList();
		if (asked.stream().anyMatch(file -> !file.getErrors().isEmpty() && file.getParseResult().hasSyntaxErrors()))
			return Found.refused(CompareMessages.get("syntax", uri));
		List<PlanDocument> documents = entries(asked).stream().filter(PlanDocument.class::isInstance).map(PlanDocument.class::cast)
				.filter(document -> id == null || id.equals(document.getId())).toList();
		if (documents.size() != 1)
			return Found.refused(documents.isEmpty()
					? CompareMessages.get("no-document", uri)
					: CompareMessages.get("several",
							documents.stream().map(PlanDocument::getId).collect(Collectors.joining(", "))));
		EcoreUtil.resolveAll(project.get());
		return new Found(new ComparedVersion(documents.getFirst(), entries(files.stream().filter(file -> file.getURI().isFile()).toList())),
				null);
	}

	private static List<Entry> entries(List<XtextResource> files) {
		return files.stream().flatMap(file -> file.getContents().stream()).filter(PlanFile.class::isInstance)
				.flatMap((EObject file) -> ((PlanFile) file).getEntries().stream()).toList();
	}

	/**
	 * A version, or why there is none.
	 *
	 * @param version null when refused
	 * @param refusal null when found
	 */
	private record Found(ComparedVersion version, String refusal) {
		static Found refused(String reason) {
			return new Found(null, reason);
		}
	}
}
