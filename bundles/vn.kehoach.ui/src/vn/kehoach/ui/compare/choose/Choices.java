package vn.kehoach.ui.compare.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import vn.kehoach.ui.documents.KnownDocument;

/** What can be compared: the documents of the open projects, and earlier states of those that were selected. */
final class Choices {
	private final List<KnownDocument> documents;
	private final List<KnownDocument> selected;

	Choices(List<KnownDocument> documents, List<IResource> selection) {
		this.documents = List.copyOf(documents);
		selected = selection.stream().flatMap(resource -> documents.stream().filter(each -> isIn(each, resource)).limit(1)).distinct()
				.toList();
	}

	private static boolean isIn(KnownDocument document, IResource resource) {
		return resource.getFullPath().isPrefixOf(document.file().getFullPath());
	}

	/** All choices: what was selected first, with its earlier states. */
	List<Choice> all() {
		List<Choice> choices = new ArrayList<>();
		for (KnownDocument document : selected) {
			choices.add(new Choice.OfDocument(document));
			choices.addAll(history(document));
		}
		documents.stream().filter(document -> !selected.contains(document)).map(Choice.OfDocument::new).forEach(choices::add);
		return choices;
	}

	private static List<Choice> history(KnownDocument document) {
		try {
			return Stream.of(document.file().getHistory(null)).sorted(Comparator.comparingLong(IFileState::getModificationTime).reversed())
					.map(state -> (Choice) new Choice.OfHistory(document, state)).toList();
		} catch (CoreException broken) {
			ILog.of(Choices.class).log(broken.getStatus());
			return List.of();
		}
	}

	/** The newer version that is proposed: of two selected ones that of the later year, else the selected one. */
	Choice newer(List<Choice> all) {
		Comparator<KnownDocument> byYear = Comparator.comparingInt(KnownDocument::year);
		return all.stream().filter(Choice.OfDocument.class::isInstance)
				.filter(choice -> selected.isEmpty() || ((Choice.OfDocument) choice).document().equals(selected.stream().max(byYear).get()))
				.findFirst().orElse(null);
	}

	/** The older version that is proposed for a newer one: the other selected one, its last state, the year before, another one. */
	Choice older(List<Choice> all, Choice newer) {
		if (!(newer instanceof Choice.OfDocument chosen))
			return null;
		Stream<Choice> other = all.stream().filter(
				choice -> choice instanceof Choice.OfDocument each && selected.contains(each.document()) && !choice.equals(newer));
		Stream<Choice> earlier = all.stream()
				.filter(choice -> choice instanceof Choice.OfHistory state && state.document().equals(chosen.document()));
		Stream<Choice> lastYear = all.stream()
				.filter(choice -> choice instanceof Choice.OfDocument each && each.document().year() == chosen.document().year() - 1);
		Stream<Choice> any = all.stream().filter(choice -> !choice.equals(newer));
		return Stream.of(other, earlier, lastYear, any).flatMap(choices -> choices).findFirst().orElse(null);
	}
}
