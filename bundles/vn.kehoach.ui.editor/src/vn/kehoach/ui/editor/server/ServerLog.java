package vn.kehoach.ui.editor.server;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

import vn.kehoach.ui.editor.EditorBundle;

/** What the server in this process logs, in the log of the workbench: Xtext logs through log4j, which has nowhere to write to here. */
final class ServerLog extends AppenderSkeleton implements AutoCloseable {
	private static final ILog LOG = ILog.of(ServerLog.class);

	/** Takes what is logged from now on. */
	static ServerLog open() {
		ServerLog log = new ServerLog();
		log.setThreshold(Level.WARN);
		Logger.getRootLogger().addAppender(log);
		return log;
	}

	@Override
	protected void append(LoggingEvent event) {
		ThrowableInformation information = event.getThrowableInformation();
		Throwable thrown = information == null ? null : information.getThrowable();
		if (!isRefusal(thrown))
			LOG.log(new Status(event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING, EditorBundle.ID,
					event.getRenderedMessage(), thrown));
	}

	/** A refusal is an answer of the server; whoever asked is told. */
	private static boolean isRefusal(Throwable thrown) {
		return thrown instanceof ResponseErrorException || thrown != null && isRefusal(thrown.getCause());
	}

	@Override
	public void close() {
		Logger.getRootLogger().removeAppender(this);
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
