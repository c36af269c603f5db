package vn.kehoach.importer.task;

import java.util.List;

import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.body.NamedBody;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Separator;

/** Makes assignments of named bodies. */
public final class Roles {
	private final BodyRegistry registry;

	public Roles(BodyRegistry registry) {
		this.registry = registry;
	}

	/** The assignments, each with its printed name as wording; it is dropped later where it is the canonical one. */
	public List<Assignment> of(List<NamedBody> bodies) {
		return bodies.stream().map(this::of).toList();
	}

	private Assignment of(NamedBody body) {
		Assignment assignment = ModelFactory.eINSTANCE.createAssignment();
		assignment.setAssignee(registry.enter(body).element());
		assignment.setSeparator(body.separator() == null ? Separator.COMMA : body.separator());
		assignment.setWording(body.printed());
		return assignment;
	}
}
