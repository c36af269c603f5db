package vn.kehoach.server.edits;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.file.Handles;
import vn.kehoach.server.protocol.edits.EditResult;

/** Hands edits out, after a look at the text that they make: an edit that would break the syntax is refused. */
final class CheckedEdits {
	private final IParser parser;

	@Inject
	CheckedEdits(IParser parser) {
		this.parser = parser;
	}

	/** The result of a change of a file. */
	EditResult of(Change change, ServedFile file, FileView view, String handle) {
		return switch (change) {
		case Change.Refused refused -> EditResult.refused(refused.reason());
		case Change.InPlace edits -> checked(edits.edits(), null, 0, handle, file, view);
		case Change.Edits edits -> checked(edits.edits(), edits.edit(), edits.within(), null, file, view);
		};
	}

	private EditResult checked(List<SourceEdit> edits, SourceEdit about, int within, String handle, ServedFile file, FileView view) {
		String text = view.text();
		IParseResult parsed = parser.parse(new StringReader(SourceEdit.apply(edits, text)));
		if (errors(parsed) > errors(view.resource().getParseResult()))
			return EditResult.refused(EditMessages.get("syntax"));
		String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
		List<SourceEdit> trimmed = edits.stream().map(edit -> Trimmed.of(edit, text)).filter(edit -> !isNothing(edit)).toList();
		List<TextEdit> lines = trimmed.stream().map(edit -> view.lines().edit(edit.range().start(), edit.range().end(),
				edit.text().replace("\r\n", "\n").replace("\n", lineBreak))).toList();
		String found = about == null ? handle : handle(parsed, offsetOf(about, edits) + within);
		return EditResult.of(workspaceEdit(lines, file, view), found);
	}

	private static boolean isNothing(SourceEdit edit) {
		return edit.range().length() == 0 && edit.text().isEmpty();
	}

	private static int errors(IParseResult parsed) {
		int count = 0;
		for (INode error : parsed.getSyntaxErrors())
			count += error.getSyntaxErrorMessage() == null ? 0 : 1;
		return count;
	}

	/** Where an edit's text begins when all are made. */
	private static int offsetOf(SourceEdit edit, List<SourceEdit> edits) {
		int offset = edit.range().start();
		for (SourceEdit other : edits)
			if (other != edit && other.range().start() < edit.range().start())
				offset += other.text().length() - other.range().length();
		return offset;
	}

	private static String handle(IParseResult parsed, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return element == null ? null : Handles.of(List.of(parsed.getRootASTElement())).around(element);
	}

	private static WorkspaceEdit workspaceEdit(List<TextEdit> edits, ServedFile file, FileView view) {
		Integer version = file.open() ? file.document().getVersion() : null;
		List<Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>> changes = new ArrayList<>();
		edits.forEach(edit -> changes.add(Either.forLeft(edit)));
		return new WorkspaceEdit(
				List.of(Either.forLeft(new TextDocumentEdit(new VersionedTextDocumentIdentifier(view.uri(), version), changes))));
	}
}
