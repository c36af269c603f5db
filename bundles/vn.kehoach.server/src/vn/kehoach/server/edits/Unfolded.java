package vn.kehoach.server.edits;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Division;

/** A division whose only content is running text without braces: braces come around it when something is put beside it. */
final class Unfolded {
	private final SourceFile source;
	private final Division division;

	private Unfolded(SourceFile source, Division division) {
		this.source = source;
		this.division = division;
	}

	static Unfolded of(EObject element, SourceFile source) {
		boolean bare = element instanceof Division division && !division.getElements().isEmpty() && SourceFile.braces(division).isEmpty();
		return new Unfolded(source, bare ? (Division) element : null);
	}

	boolean isNeeded() {
		return division != null;
	}

	/** The division in braces, with something new before or behind its text. */
	Change with(String added, boolean before, boolean spaced) {
		EObject prose = division.getElements().getFirst();
		TextRange extent = SourceFile.extent(prose);
		String outer = source.indentation(SourceFile.extent(division).start());
		String inner = outer + "\t";
		String old = inner + ProseBlock.of(source.text().substring(extent.start(), extent.end()), inner);
		String fresh = Indented.by(inner, added);
		String gap = spaced ? "\n\n" : "\n";
		String body = "{\n" + (before ? fresh + gap + old : old + gap + fresh) + "\n" + outer + "}";
		SourceEdit edit = SourceFile.edit(extent.start(), extent.end(), body);
		return new Change.Edits(List.of(edit), edit, body.indexOf(fresh.strip()));
	}

	/** Prose as a block of its own. */
	private static final class ProseBlock {
		static String of(String prose, String indentation) {
			List<String> lines = prose.strip().lines().map(String::strip).toList();
			Optional<String> single = lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
			return single.orElseGet(() -> String.join("\n",
					lines.stream().map(line -> line.isEmpty() || line.equals(lines.getFirst()) ? line : indentation + line).toList()));
		}
	}
}
