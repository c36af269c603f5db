package vn.kehoach.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import vn.kehoach.dsl.ide.server.PlanLanguageServer;
import vn.kehoach.dsl.ide.server.ServerSession;

/** A decision of at least 5,000 lines that is open in an editor, and somebody who types in the middle of it. */
@State(Scope.Benchmark)
public class EditingSession {
	private static final int LINES = 5_000;
	private static final String DECISION = "quyet-dinh.kehoach";

	private final AwaitingClient client = new AwaitingClient();
	private PlanLanguageServer server;
	private String uri;
	private Position prose;
	private Position role;
	private boolean typed;

	/** Starts a server with the project and opens the decision. */
	@Setup(Level.Trial)
	public void open() throws IOException {
		Path folder = Files.createTempDirectory("kehoach-benchmark");
		List<String> lines = write(folder);
		uri = folder.resolve("project").resolve(DECISION).toUri().toString();
		prose = inMiddle(lines, "\"\"\"", 1);
		role = inMiddle(lines, "chủ trì ", 0);
		server = new ServerSession().server();
		server.connect(client);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities());
		params.setRootUri(folder.resolve("project").toUri().toString());
		server.initialize(params).join();
		server.initialized(new InitializedParams());
		CompletableFuture<List<Diagnostic>> told = client.next(uri);
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "kehoach", 1, String.join("\n", lines))));
		told.join();
	}

	private static List<String> write(Path folder) throws IOException {
		ReferenceText text = new ReferenceText(Path.of("samples/van-son"));
		for (int factor = 1;; factor++) {
			Path project = folder.resolve(String.valueOf(factor));
			text.write(factor, project);
			List<String> lines = Files.readAllLines(project.resolve(DECISION));
			if (lines.size() >= LINES) {
				Files.move(project, folder.resolve("project"));
				return lines;
			}
		}
	}

	/** Behind the beginning of a line in the middle of the text, or as many lines below it as given. */
	private static Position inMiddle(List<String> lines, String beginning, int below) {
		int line = lines.size() / 2;
		while (!lines.get(line).strip().startsWith(beginning))
			line++;
		int blanks = lines.get(line + below).length() - lines.get(line + below).stripLeading().length();
		return new Position(line + below, blanks + (below == 0 ? beginning.length() : 0));
	}

	/** Types a letter into prose, or takes it back; returns with the diagnostics of the changed text. */
	public List<Diagnostic> keystroke() {
		Position after = new Position(prose.getLine(), prose.getCharacter() + 1);
		TextDocumentContentChangeEvent change = typed
				? new TextDocumentContentChangeEvent(new Range(prose, after), "")
				: new TextDocumentContentChangeEvent(new Range(prose, prose), "x");
		typed = !typed;
		CompletableFuture<List<Diagnostic>> told = client.next(uri);
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, 2), List.of(change)));
		return told.join();
	}

	/** Asks what can stand behind "chủ trì"; returns the number of proposals. */
	public int completion() {
		return server.completion(new CompletionParams(new TextDocumentIdentifier(uri), role)).join().map(List::size,
				list -> list.getItems().size());
	}
}
