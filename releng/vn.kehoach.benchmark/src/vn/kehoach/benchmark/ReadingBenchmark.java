package vn.kehoach.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.dsl.workspace.PlanWorkspace;
import vn.kehoach.dsl.workspace.WorkspaceLoader;

/** Warm times of reading a project: parsing, then linking, then all checks. Each figure includes the ones before it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@State(Scope.Benchmark)
public class ReadingBenchmark {
	private final WorkspaceLoader loader = WorkspaceLoader.standalone();

	@Benchmark
	public PlanWorkspace parse(MeasuredProject project) {
		return loader.load(project.paths());
	}

	@Benchmark
	public PlanWorkspace parseAndLink(MeasuredProject project) {
		PlanWorkspace workspace = loader.load(project.paths());
		EcoreUtil.resolveAll(workspace.resources());
		return workspace;
	}

	@Benchmark
	public List<LocatedFinding> parseLinkAndCheck(MeasuredProject project) {
		return loader.load(project.paths()).findings(SeverityProfile.DEFAULT);
	}
}
