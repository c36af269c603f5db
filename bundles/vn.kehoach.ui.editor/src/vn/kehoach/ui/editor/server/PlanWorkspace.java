package vn.kehoach.ui.editor.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.ui.editor.diagnostics.Diagnostics;
import vn.kehoach.ui.editor.diagnostics.ProblemMarkers;
import vn.kehoach.ui.editor.document.ServedDocuments;

/**
 * The workspace as the language server sees it. Everything is told and asked in order on a thread of its own, so that the UI thread
 * never waits: neither for the start of the server nor for an answer.
 */
public final class PlanWorkspace implements AutoCloseable {
	private final ExecutorService conversation = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "kehoach-conversation");
		thread.setDaemon(true);
		return thread;
	});
	private final Diagnostics diagnostics = new Diagnostics();
	private final ServedFolders folders = new ServedFolders(this);
	private final ServedDocuments documents;
	private final ServerLink link;
	private final IWorkspace resources;
	private final WatchedResources watched;
	private final ProblemMarkers markers;
	/** Of the conversation's thread only. */
	private PlanServer server;

	/**
	 * @param link how to reach the server
	 * @param resources the projects to serve
	 */
	public PlanWorkspace(ServerLink link, IWorkspace resources) {
		this.link = link;
		this.resources = resources;
		documents = new ServedDocuments(this, resources.getRoot());
		watched = new WatchedResources(this);
		markers = new ProblemMarkers(resources.getRoot(), diagnostics);
	}

	/** Starts the server and follows the workspace from now on. Returns at once. */
	public void open() {
		conversation.execute(this::connect);
		resources.addResourceChangeListener(watched, IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE
				| IResourceChangeEvent.PRE_DELETE);
		documents.follow();
	}

	private void connect() {
		server = new Handshake(link, new WorkbenchClient(diagnostics)).start(folders.begin(resources.getRoot()));
	}

	/** Tells the server something, after everything that was told and asked before. Returns at once. */
	public void tell(Consumer<PlanServer> message) {
		conversation.execute(() -> message.accept(server));
	}

	/**
	 * Asks the server, after everything that was told and asked before; asks again when a change came in between. Returns at once.
	 *
	 * @return fails with what went wrong; cancelling it takes the question back
	 */
	public <T> CompletableFuture<T> ask(Function<PlanServer, CompletableFuture<T>> question) {
		Question<T> asked = new Question<>(question, conversation, () -> server);
		asked.put();
		return asked.answer();
	}

	/** What the server found in each file. */
	public Diagnostics diagnostics() {
		return diagnostics;
	}

	/** The projects that the server knows of. */
	public ServedFolders folders() {
		return folders;
	}

	/** The files that are open in editors. */
	public ServedDocuments documents() {
		return documents;
	}

	@Override
	public void close() {
		resources.removeResourceChangeListener(watched);
		documents.leave();
		markers.close();
		conversation.execute(link::close);
		conversation.shutdown();
	}
}
