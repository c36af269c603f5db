package vn.kehoach.server.overview;

import java.util.List;
import java.util.function.Function;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedProjects;
import vn.kehoach.dsl.validation.FileValidation;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.AgencyList;
import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.CitationList;
import vn.kehoach.server.protocol.overview.DeadlineList;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.server.protocol.overview.ProblemList;
import vn.kehoach.server.scope.Scope;
import vn.kehoach.server.scope.ScopeReader;

/** Makes overviews of files and folders; empty ones where nothing is loaded. */
public final class Overviews {
	private final ScopeReader scopes;
	private final FileValidation validation;

	@Inject
	Overviews(ScopeReader scopes, FileValidation validation) {
		this.scopes = scopes;
		this.validation = validation;
	}

	/** Who does what. */
	public AssignmentMatrix assignments(ServedProjects projects, ScopeParams params) {
		return of(projects, params, scope -> new Assignments(scope).matrix(), new AssignmentMatrix(List.of(), List.of(), List.of()));
	}

	/** Indicators with their values. */
	public IndicatorGrid indicators(ServedProjects projects, ScopeParams params) {
		Problems problems = new Problems(validation, projects.cancel());
		return of(projects, params, scope -> new Indicators(scope, problems).grid(), new IndicatorGrid(List.of(), List.of()));
	}

	/** Deadlines in time order. */
	public DeadlineList deadlines(ServedProjects projects, ScopeParams params) {
		return of(projects, params, scope -> new Deadlines(scope).list(), new DeadlineList(List.of()));
	}

	/** Cited documents with their mentions. */
	public CitationList citations(ServedProjects projects, ScopeParams params) {
		return of(projects, params, scope -> new Citations(scope).list(), new CitationList(List.of()));
	}

	/** Agencies with their validity. */
	public AgencyList agencies(ServedProjects projects, ScopeParams params) {
		return of(projects, params, scope -> new Agencies(scope).list(), new AgencyList(null, List.of()));
	}

	/** All findings. */
	public ProblemList problems(ServedProjects projects, ScopeParams params) {
		return of(projects, params, scope -> new Problems(validation, projects.cancel()).list(scope), new ProblemList(List.of()));
	}

	private <T> T of(ServedProjects projects, ScopeParams params, Function<Scope, T> overview, T nothing) {
		return scopes.of(projects, params).map(overview).orElse(nothing);
	}
}
