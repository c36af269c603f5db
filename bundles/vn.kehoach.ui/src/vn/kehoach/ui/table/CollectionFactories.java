package vn.kehoach.ui.table;

import java.util.Objects;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.set.mutable.UnifiedSet;

/**
 * The factories of Eclipse Collections, which NatTable uses. They look for their implementations through the loader of the thread when
 * they are first touched; that of another bundle does not find any, and they would be broken for good.
 */
final class CollectionFactories {
	private CollectionFactories() {
	}

	/** Touches them where they find their implementations. */
	static void find() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(UnifiedSet.class.getClassLoader());
		try {
			Objects.requireNonNull(Sets.mutable);
			Objects.requireNonNull(Maps.mutable);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
