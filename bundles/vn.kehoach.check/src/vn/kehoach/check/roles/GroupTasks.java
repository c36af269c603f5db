package vn.kehoach.check.roles;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Assignee;

/** The bodies that have a task, as themselves or as members of a group that has one. */
final class GroupTasks {
	private final Set<Assignee> busy = Collections.newSetFromMap(new IdentityHashMap<>());

	private GroupTasks() {
	}

	static GroupTasks of(CheckContext context) {
		return context.shared(GroupTasks.class, run -> {
			GroupTasks tasks = new GroupTasks();
			for (Assignee assignee : run.registry().all(Assignee.class))
				if (!run.references().assignmentsOf(assignee).isEmpty())
					tasks.add(assignee);
			return tasks;
		});
	}

	private void add(Assignee assignee) {
		if (busy.add(assignee) && assignee instanceof AgencyGroup group)
			group.getMembers().forEach(this::add);
	}

	boolean hasTask(Assignee assignee) {
		return busy.contains(assignee);
	}
}
