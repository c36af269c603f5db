package vn.kehoach.ui.editor.hover;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkedString;

import vn.kehoach.ui.editor.diagnostics.DiagnosticText;
import vn.kehoach.ui.editor.fixes.AppliedFix;
import vn.kehoach.ui.editor.markdown.MarkdownContent;

/** What a hover tells, put together. */
final class HoverText {
	private final List<Diagnostic> findings;
	private final Hover element;
	private final List<CodeAction> fixes;
	private final Consumer<String> say;

	/**
	 * @param findings what is wrong at the place
	 * @param element what the server knows of the element; null for nothing
	 * @param fixes what can be done
	 * @param say tells the user something in the status line
	 */
	HoverText(List<Diagnostic> findings, Hover element, List<CodeAction> fixes, Consumer<String> say) {
		this.findings = findings;
		this.element = element;
		this.fixes = fixes;
		this.say = say;
	}

	/** Nothing where there is nothing to tell. */
	Optional<MarkdownContent> content() {
		String markdown = findings.stream().map(HoverText::finding).collect(Collectors.joining("\n\n"));
		String known = element == null || element.getContents() == null ? "" : known(element);
		String both = markdown.isEmpty() || known.isBlank() ? markdown + known : markdown + "\n\n" + known;
		if (both.isBlank())
			return Optional.empty();
		return Optional.of(new MarkdownContent(both, fixes.stream().map(this::step).toList()));
	}

	private static String finding(Diagnostic finding) {
		String code = DiagnosticText.code(finding);
		String message = DiagnosticText.message(finding).replaceAll("([*_`\\[\\]\\\\])", "\\\\$1");
		return code.isEmpty() ? message : message + " **" + code + "**";
	}

	private static String known(Hover hover) {
		return hover.getContents().map(
				parts -> parts.stream().map(part -> part.map(text -> text, MarkedString::getValue)).collect(Collectors.joining("\n\n")),
				markup -> markup.getValue());
	}

	private MarkdownContent.Step step(CodeAction fix) {
		return new MarkdownContent.Step(fix.getTitle(), () -> AppliedFix.apply(fix, say));
	}
}
