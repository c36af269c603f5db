package vn.kehoach.dsl.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

import com.google.common.util.concurrent.ThreadFactoryBuilder;

/** Threads that do not keep a process alive, as those of Xtext's default pools do. */
public final class DaemonThreads {
	private DaemonThreads() {
	}

	/** One thread: what is given to it runs in order, one after the other. */
	public static ExecutorService one(String name) {
		return Executors.newSingleThreadExecutor(named(name));
	}

	/** As many threads as are needed. */
	public static ExecutorService many(String name) {
		return Executors.newCachedThreadPool(named(name));
	}

	private static ThreadFactory named(String name) {
		return new ThreadFactoryBuilder().setDaemon(true).setNameFormat("kehoach-" + name + "-%d").build();
	}
}
