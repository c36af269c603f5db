package vn.kehoach.dsl.ide.rename;

import java.util.Optional;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.Identifier;
import vn.kehoach.dsl.ide.server.ServedFile;

/** Gives an element another id, everywhere: where it is declared, in all references of all files, inside prose too. */
public final class PlanRename {
	private final NewIds ids;
	private final RenameEdits edits;

	@Inject
	PlanRename(NewIds ids, RenameEdits edits) {
		this.ids = ids;
		this.edits = edits;
	}

	/** The id at the position, which is offered to be changed; null, as the protocol wants it, where there is none. */
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepare(ServedFile file, Position position) {
		return identifier(file, position).map(id -> {
			Range range = new Range(file.document().getPosition(id.offset()), file.document().getPosition(id.end()));
			return Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
					new PrepareRenameResult(range, id.element().getId()));
		}).orElse(null);
	}

	/** The edits of all files, or why the id cannot be used; no edits where there is no id at the position. */
	public RenameResult rename(ServedFile file, Position position, String wanted) {
		Optional<Identifier> id = identifier(file, position);
		if (id.isEmpty())
			return new RenameResult.Edits(new WorkspaceEdit());
		return ids.problem(id.get().element(), wanted).<RenameResult>map(RenameResult.Refused::new)
				.orElseGet(() -> new RenameResult.Edits(edits.of(id.get().element(), wanted)));
	}

	/** Elements of registries that come with the product are in no file that could be edited. */
	private static Optional<Identifier> identifier(ServedFile file, Position position) {
		if (file.document() == null || file.resource() == null)
			return Optional.empty();
		return Identifier.at(file.resource(), file.document().getOffSet(position))
				.filter(id -> RenameEdits.isEditable(id.element().eResource()));
	}
}
