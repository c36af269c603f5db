package vn.kehoach.dsl.ide.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.validation.QuickFix;
import vn.kehoach.dsl.validation.SourceEdit;

/** Turns edits of texts into edits that a client can carry out. */
final class FileEdits {
	private final UriExtensions uris;

	@Inject
	FileEdits(UriExtensions uris) {
		this.uris = uris;
	}

	/** The edits of one file. */
	WorkspaceEdit of(XtextResource file, List<SourceEdit> edits) {
		return of(Map.of(file, edits));
	}

	/** The edits of several files; line breaks are written as each file has them. */
	WorkspaceEdit of(Map<XtextResource, List<SourceEdit>> edits) {
		Map<String, List<TextEdit>> changes = new TreeMap<>();
		edits.forEach((file, wanted) -> changes.put(uris.toUriString(file.getURI()), textEdits(file, wanted)));
		return new WorkspaceEdit(changes);
	}

	private static List<TextEdit> textEdits(XtextResource file, List<SourceEdit> edits) {
		String text = file.getParseResult().getRootNode().getText();
		LineTable lines = new LineTable(text);
		boolean windows = text.contains("\r\n");
		return edits.stream().map(edit -> new TextEdit(lines.range(edit.range()),
				windows ? edit.text().replace("\r\n", "\n").replace("\n", "\r\n") : edit.text())).toList();
	}

	/** The edits of several fixes, in the order of the text; a fix that would overlap one before it is left out. */
	static List<SourceEdit> together(List<QuickFix> fixes) {
		List<SourceEdit> edits = new ArrayList<>();
		int end = -1;
		for (QuickFix fix : fixes.stream().sorted(Comparator.comparingInt(FileEdits::start)).toList()) {
			if (start(fix) < end)
				continue;
			edits.addAll(fix.edits());
			end = fix.edits().stream().mapToInt(edit -> edit.range().end()).max().orElse(end);
		}
		return edits;
	}

	private static int start(QuickFix fix) {
		return fix.edits().stream().mapToInt(edit -> edit.range().start()).min().orElse(0);
	}
}
