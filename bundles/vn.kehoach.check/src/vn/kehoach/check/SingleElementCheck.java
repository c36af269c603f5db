package vn.kehoach.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;

/**
 * A rule that an element keeps or breaks as a whole: at most one observation for each.
 *
 * @param <T> the class of the elements
 */
public abstract class SingleElementCheck<T extends EObject> implements ElementCheck<T> {
	private final CheckDescription description;
	private final Class<T> subject;

	/** A rule about the elements of a class. */
	protected SingleElementCheck(CheckDescription description, Class<T> subject) {
		this.description = description;
		this.subject = subject;
	}

	/** What is wrong with an element; empty when nothing is. */
	protected abstract Optional<Observation> observe(T element, CheckContext context);

	@Override
	public final CheckDescription description() {
		return description;
	}

	@Override
	public final Class<T> subject() {
		return subject;
	}

	@Override
	public final void check(T element, CheckContext context, ObservationSink sink) {
		observe(element, context).ifPresent(sink::report);
	}
}
