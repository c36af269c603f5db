package vn.kehoach.ui.review;

import java.nio.file.Path;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.Problem;
import vn.kehoach.server.protocol.overview.ProblemList;
import vn.kehoach.ui.rows.RowColumn;
import vn.kehoach.ui.rows.RowMark;
import vn.kehoach.ui.rows.RowsView;
import vn.kehoach.ui.rows.TreeRow;

/** What somebody still has to look at after an import or a new year: the notes "cần xem lại". */
public final class ReviewView extends RowsView<ProblemList> {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.review";
	/** The check that tells of the notes. */
	private static final String NOTE = "KH010";

	@Override
	protected CompletableFuture<ProblemList> ask(PlanServer server, ScopeParams scope) {
		return server.problems(scope);
	}

	@Override
	protected List<RowColumn> columns() {
		return List.of(RowColumn.words(ReviewMessages.text("note"), 90), RowColumn.numbers(ReviewMessages.text("line"), 10));
	}

	@Override
	protected List<TreeRow> rows(ProblemList answer) {
		Map<String, List<Problem>> files = notes(answer).stream()
				.collect(Collectors.groupingBy(problem -> problem.place().uri(), LinkedHashMap::new, Collectors.toList()));
		return files.entrySet().stream().map(file -> TreeRow.group(heading(file.getKey(), file.getValue().size()),
				file.getValue().stream().map(ReviewView::row).toList())).toList();
	}

	private static List<Problem> notes(ProblemList answer) {
		return answer.problems().stream().filter(problem -> NOTE.equals(problem.code())).toList();
	}

	private static String heading(String uri, int count) {
		return ReviewMessages.text("file", String.valueOf(Path.of(URI.create(uri)).getFileName()), Integer.toString(count));
	}

	private static TreeRow row(Problem problem) {
		String line = Integer.toString(problem.place().range().getStart().getLine() + 1);
		return new TreeRow(List.of(problem.message(), line), RowMark.NONE, problem.message(), problem.place(), List.of());
	}

	@Override
	protected Optional<String> hint(ProblemList answer) {
		return notes(answer).isEmpty() ? Optional.of(ReviewMessages.text("hint")) : Optional.empty();
	}

	@Override
	protected String openLabel() {
		return ReviewMessages.text("open");
	}
}
