package vn.kehoach.dsl.ide.formatting;

import java.util.List;

import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

import vn.kehoach.dsl.ide.place.LineTable;

/**
 * Canonical layout of a file or a range. The layout is the same for everybody, so that versions can be compared; the editor's wishes
 * for tabs or blanks do not count. A file with syntax errors is left alone.
 */
public final class PlanFormatting extends FormattingService {

	@Override
	public List<TextEdit> format(XtextResource resource, Document document, int offset, int length, FormattingOptions options) {
		LineTable lines = new LineTable(document.getContents());
		return format2(resource, new TextRegion(offset, length), new MapBasedPreferenceValues()).stream().map(
				change -> lines.edit(change.getOffset(), change.getOffset() + change.getLength(), change.getReplacementText())).toList();
	}
}
