package vn.kehoach.dsl.ide.tests.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.dsl.ide.server.ServerEnd;
import vn.kehoach.dsl.ide.server.ServerSession;

/**
 * An editor with some files open: a client that speaks the protocol, as JSON over streams, with a real server. Files are named
 * relative to its folder. Requests wait for their answer; a request that a change has cancelled is sent again.
 */
public final class Editor implements AutoCloseable {
	private final Path folder;
	private final ReceivedMessages received = new ReceivedMessages();
	private final Map<String, TextBuffer> open = new HashMap<>();
	private final CompletableFuture<ServerEnd> end;
	private final PipedOutputStream toServer = new PipedOutputStream();
	private final LanguageServer server;
	private final ServerSession session;
	private final InitializeResult greeting;

	private Editor(Path folder, InitializeParams params, ServerSession session, Class<? extends LanguageServer> requests) {
		this.folder = folder;
		this.session = session;
		try {
			PipedInputStream serverReads = new PipedInputStream(toServer, 1 << 16);
			PipedOutputStream serverWrites = new PipedOutputStream();
			PipedInputStream fromServer = new PipedInputStream(serverWrites, 1 << 16);
			end = CompletableFuture.supplyAsync(() -> run(session, serverReads, serverWrites), Threads.DAEMONS);
			var connection = new Launcher.Builder<LanguageServer>().setLocalService(received).setRemoteInterface(requests)
					.setInput(fromServer).setOutput(toServer).setExecutorService(Threads.DAEMONS).create();
			connection.startListening();
			server = connection.getRemoteProxy();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		greeting = Threads.answer(server.initialize(params));
		server.initialized(new InitializedParams());
	}

	private static ServerEnd run(ServerSession session, InputStream input, OutputStream output) {
		try (input; output) {
			return session.run(input, output);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** An editor that shows a folder, with everything it can do. */
	public static Editor in(Path folder) {
		return in(folder, params -> {
		});
	}

	/** The same, saying something else in "initialize". */
	public static Editor in(Path folder, Consumer<InitializeParams> changes) {
		InitializeParams params = Abilities.params(List.of(folder));
		changes.accept(params);
		return new Editor(folder, params, new ServerSession(), LanguageServer.class);
	}

	/** An editor with a server of its own. */
	public static Editor in(Path folder, ServerSession session, Class<? extends LanguageServer> requests) {
		return new Editor(folder, Abilities.params(List.of(folder)), session, requests);
	}

	/** The answer to a request of any kind. */
	public <T> T answer(Supplier<CompletableFuture<T>> request) {
		return Threads.answer(request);
	}

	/** What the server said it can do. */
	public InitializeResult greeting() {
		return greeting;
	}

	/** Writes a file to disk without telling the server. */
	public Editor write(String file, String text) {
		try {
			Files.createDirectories(folder.resolve(file).getParent());
			Files.writeString(folder.resolve(file), text);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return this;
	}

	/** Opens a file, whether it is on disk or not. */
	public Editor open(String file, String text) {
		open.put(file, new TextBuffer(text));
		documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "kehoach", 1, text)));
		return this;
	}

	/** Opens a text that is no file. */
	public Editor openUri(String uri, String text) {
		documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "kehoach", 1, text)));
		return this;
	}

	/** As {@link #settle}, for a text that is no file. */
	public Editor settleUri(String uri) {
		ask(documents -> documents.documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))));
		return this;
	}

	/** Closes a file. */
	public Editor close(String file) {
		open.remove(file);
		documents().didClose(new DidCloseTextDocumentParams(id(file)));
		return this;
	}

	/** Puts a text in the place of a range, and sends just that. */
	public Editor edit(String file, Range range, String text) {
		TextBuffer buffer = buffer(file);
		send(file, buffer.replace(range, text), new TextDocumentContentChangeEvent(range, text));
		return this;
	}

	/** Puts a text in the place of another that occurs once, and sends just that. */
	public Editor edit(String file, String old, String text) {
		return edit(file, range(file, old), text);
	}

	/** Replaces the whole text, and sends all of it. */
	public Editor replaceAll(String file, String text) {
		send(file, buffer(file).setText(text), new TextDocumentContentChangeEvent(text));
		return this;
	}

	/** Carries out what the server proposed for a file. */
	public Editor apply(String file, List<? extends TextEdit> edits) {
		return replaceAll(file, buffer(file).with(edits));
	}

	private void send(String file, int version, TextDocumentContentChangeEvent change) {
		documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
	}

	/** What the editor shows of a file. */
	public String text(String file) {
		return buffer(file).text();
	}

	/** The diagnostics of a file after all that was sent before. */
	public List<Diagnostic> diagnostics(String file) {
		settle(file);
		return received.diagnostics(uri(file));
	}

	/** Those of a code. */
	public List<Diagnostic> diagnostics(String file, String code) {
		return diagnostics(file).stream().filter(diagnostic -> diagnostic.getCode().getLeft().equals(code)).toList();
	}

	/**
	 * Waits until the server has worked off all that was sent: it answers requests in order, and what it publishes comes before.
	 */
	public Editor settle(String file) {
		ask(documents -> documents.documentSymbol(new DocumentSymbolParams(id(file))));
		return this;
	}

	/** The answer to a request about a document. */
	public <T> T ask(Function<TextDocumentService, CompletableFuture<T>> request) {
		return Threads.answer(() -> request.apply(documents()));
	}

	/** The answer to a request about the workspace. */
	public <T> T askWorkspace(Function<WorkspaceService, CompletableFuture<T>> request) {
		return Threads.answer(() -> request.apply(server.getWorkspaceService()));
	}

	/** The place where a text that occurs once begins. */
	public Position at(String file, String text) {
		return buffer(file).range(text).getStart();
	}

	/** The place where a text that occurs once ends. */
	public Position after(String file, String text) {
		return buffer(file).range(text).getEnd();
	}

	/** The range of a text that occurs once. */
	public Range range(String file, String text) {
		return buffer(file).range(text);
	}

	/** The words at a range. */
	public String at(String file, Range range) {
		return buffer(file).text(range);
	}

	/** The file as requests name it. */
	public TextDocumentIdentifier id(String file) {
		return new TextDocumentIdentifier(uri(file));
	}

	/** The file's URI. */
	public String uri(String file) {
		return folder.resolve(file).normalize().toUri().toString();
	}

	/** What the server has sent of its own accord. */
	public ReceivedMessages received() {
		return received;
	}

	/** What the server's model of a file tells; not part of the protocol. */
	public <T> T readModel(String file, Function<XtextResource, T> question) {
		return Threads.answer(
				() -> session.server().access().doRead(uri(file), context -> question.apply((XtextResource) context.getResource())));
	}

	/** The connection itself. */
	public LanguageServer server() {
		return server;
	}

	/** How the session ended; waits for the end. */
	public ServerEnd end() {
		return Threads.answer(end);
	}

	private TextBuffer buffer(String file) {
		return open.computeIfAbsent(file, name -> {
			try {
				return new TextBuffer(Files.readString(folder.resolve(name)));
			} catch (IOException missing) {
				throw new UncheckedIOException(missing);
			}
		});
	}

	private TextDocumentService documents() {
		return server.getTextDocumentService();
	}

	/** Ends the session the way the protocol asks for. */
	@Override
	public void close() {
		if (!end.isDone()) {
			Threads.answer(server.shutdown());
			server.exit();
			end();
		}
	}
}
