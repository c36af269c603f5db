package vn.kehoach.model.reference;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Succession;

/** The bodies that took over another's functions. */
public final class Successors {
	private Successors() {
	}

	/** Each successor once: first those of all functions, then those of single functions; unmodifiable. */
	public static EList<Assignee> of(Assignee body) {
		Set<Assignee> successors = new LinkedHashSet<>();
		add(body, false, successors);
		add(body, true, successors);
		return ECollections.unmodifiableEList(new BasicEList<>(successors));
	}

	private static void add(Assignee body, boolean singleFunctions, Set<Assignee> successors) {
		for (Succession succession : body.getSuccessions()) {
			if (succession.getSuccessor() != null && singleFunctions == (succession.getFunction() != null))
				successors.add(succession.getSuccessor());
		}
	}
}
