package vn.kehoach.cli.tests.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import vn.kehoach.cli.Main;
import vn.kehoach.cli.tests.SampleProject;

/** "kehoach lsp" in a process of its own, spoken to byte by byte. */
@Timeout(120)
class LanguageServerProcessTest {
	@TempDir
	Path folder;

	@BeforeEach
	void writeTheSample() {
		SampleProject.in(folder, "chủ trì STP", "chủ trì STPP");
	}

	@Test
	void standardOutputCarriesTheProtocolAndNothingElse() throws IOException, InterruptedException {
		Process process = ChildProcess.of(Main.class, folder, "lsp", "--stdio").start();
		try (OutputStream toServer = process.getOutputStream()) {
			send(toServer, initialize());
			JsonObject answer = messageWith("\"id\":1", process.getInputStream());
			assertTrue(answer.getAsJsonObject("result").has("capabilities"), answer::toString);
			send(toServer, "{'jsonrpc':'2.0','method':'initialized','params':{}}");
			assertTrue(messageWith("\"KH101\"", process.getInputStream()).toString().contains("quyet-dinh.kehoach"));
			send(toServer, "{'jsonrpc':'2.0','id':2,'method':'shutdown'}");
			send(toServer, "{'jsonrpc':'2.0','method':'exit'}");
			restOf(process.getInputStream());
		}
		assertEquals("", ChildProcess.messages(process));
		assertEquals(0, process.waitFor());
	}

	@Test
	void theServerEndsWhenItsInputEnds() throws IOException, InterruptedException {
		Process process = ChildProcess.of(Main.class, folder, "lsp").start();
		send(process.getOutputStream(), initialize());
		process.getOutputStream().close();
		restOf(process.getInputStream());
		assertEquals(0, process.waitFor());
	}

	@Test
	void aMessageThatIsNoneIsToldInALine() throws IOException, InterruptedException {
		Process process = ChildProcess.of(Main.class, folder, "lsp").start();
		try (OutputStream toServer = process.getOutputStream()) {
			send(toServer, initialize());
			messageWith("\"id\":1", process.getInputStream());
			send(toServer, "{'jsonrpc':'2.0','id':2,'method':");
			send(toServer, "{'jsonrpc':'2.0','id':3,'method':'shutdown'}");
			send(toServer, "{'jsonrpc':'2.0','method':'exit'}");
			restOf(process.getInputStream());
		}
		String messages = ChildProcess.messages(process);
		assertTrue(messages.lines().noneMatch(line -> line.strip().startsWith("at ")), messages);
	}

	@Test
	void exitWithoutShutdownIsNoSuccess() throws IOException, InterruptedException {
		Process process = ChildProcess.of(Main.class, folder, "lsp").start();
		try (OutputStream toServer = process.getOutputStream()) {
			send(toServer, "{'jsonrpc':'2.0','method':'exit'}");
			assertTrue(process.waitFor() != 0);
		}
	}

	@Test
	void theServerEndsWithTheProcessOfItsClient() throws IOException, InterruptedException {
		Process client = ChildProcess.of(WaitingClient.class, folder).start();
		Process process = ChildProcess.of(Main.class, folder, "lsp").start();
		try (OutputStream toServer = process.getOutputStream()) {
			send(toServer, "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'processId':" + client.pid() + ",'capabilities':{}}}");
			messageWith("\"id\":1", process.getInputStream());
			client.getOutputStream().close();
			restOf(process.getInputStream());
			assertEquals(0, process.waitFor());
		}
	}

	private String initialize() {
		String root = folder.toUri().toString();
		return "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'rootUri':'" + root + "','capabilities':{}}}";
	}

	private static void send(OutputStream toServer, String message) throws IOException {
		byte[] json = message.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
		toServer.write(("Content-Length: " + json.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		toServer.write(json);
		toServer.flush();
	}

	/** Reads until a message holds some words; fails where something stands between two messages. */
	private static JsonObject messageWith(String words, InputStream fromServer) throws IOException {
		JsonObject message = next(fromServer).orElseThrow();
		while (!message.toString().contains(words))
			message = next(fromServer).orElseThrow();
		return message;
	}

	private static void restOf(InputStream fromServer) throws IOException {
		while (next(fromServer).isPresent())
			continue;
	}

	private static Optional<JsonObject> next(InputStream fromServer) throws IOException {
		String header = line(fromServer);
		if (header.isEmpty())
			return Optional.empty();
		assertTrue(header.matches("Content-Length: [0-9]+"), header);
		assertEquals("", line(fromServer));
		byte[] json = fromServer.readNBytes(Integer.parseInt(header.substring("Content-Length: ".length())));
		return Optional.of(JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject());
	}

	private static String line(InputStream fromServer) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int unit = fromServer.read(); unit >= 0 && unit != '\n'; unit = fromServer.read())
			line.append((char) unit);
		return line.toString().stripTrailing();
	}

	/** A process that lives until its input ends. */
	static final class WaitingClient {
		private WaitingClient() {
		}

		/** Waits. */
		public static void main(String[] arguments) throws IOException {
			System.in.transferTo(OutputStream.nullOutputStream());
		}
	}
}
