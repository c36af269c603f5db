package vn.kehoach.dsl.ide.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;

import vn.kehoach.model.message.MessageCatalogue;

/** Files too large to be read while somebody waits for answers about others. They are left out, and one message in each says so. */
final class LargeFiles {
	/** Files with more bytes than this are left out: some 20,000 lines. */
	private static final long LIMIT = 2L * 1024 * 1024;
	private static final long MEGABYTE = 1024L * 1024;
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(LargeFiles.class, "messages");

	private final Set<URI> told = new HashSet<>();

	/** Whether a file is left out; one that is not there is not. */
	static boolean isLarge(Path file) {
		return size(file) > LIMIT;
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException gone) {
			return 0;
		}
	}

	/** Says of a file that it is left out. */
	void tell(URI uri, Path file, BiConsumer<URI, List<Issue>> publisher) {
		told.add(uri);
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setSeverity(Severity.WARNING);
		issue.setMessage(MESSAGES.get("tooLarge", Math.ceilDiv(size(file), MEGABYTE), LIMIT / MEGABYTE));
		issue.setType(CheckType.FAST);
		issue.setUriToProblem(uri);
		issue.setOffset(0);
		issue.setLength(0);
		issue.setLineNumber(1);
		issue.setColumn(1);
		issue.setLineNumberEnd(1);
		issue.setColumnEnd(1);
		publisher.accept(uri, List.of(issue));
	}

	/** Takes back what was said of a file that is gone. */
	void withdraw(URI uri, BiConsumer<URI, List<Issue>> publisher) {
		if (told.remove(uri))
			publisher.accept(uri, List.of());
	}

	/** Takes back all that was said. */
	void withdrawAll(BiConsumer<URI, List<Issue>> publisher) {
		Set.copyOf(told).forEach(uri -> withdraw(uri, publisher));
	}
}
