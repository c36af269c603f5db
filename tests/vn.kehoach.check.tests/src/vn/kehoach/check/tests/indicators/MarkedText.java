package vn.kehoach.check.tests.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import vn.kehoach.check.tests.Checked;

/** A file of the language in which the characters that a finding should mark stand between ⟦ and ⟧. */
final class MarkedText {
	private MarkedText() {
	}

	/** The file's only finding of the code, among those of all checks, is at the marked characters. */
	static void assertFound(String code, String marked) {
		int start = marked.indexOf('⟦');
		int length = marked.indexOf('⟧') - start - 1;
		XtextResource file = (XtextResource) Checked.load(marked.replace("⟦", "").replace("⟧", "")).getResources().getFirst();
		List<Issue> issues = file.getResourceServiceProvider().getResourceValidator()
				.validate(file, CheckMode.ALL, CancelIndicator.NullImpl)
				.stream().filter(issue -> issue.getCode().equals(code)).toList();
		assertEquals(List.of(start + "+" + length), issues.stream().map(issue -> issue.getOffset() + "+" + issue.getLength()).toList());
	}
}
