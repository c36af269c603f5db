package vn.kehoach.report.markup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements, attributes and text in UTF-8, escaped as needed, over the JDK's own stream writer. Errors of the stream
 * below come out as the {@link IOException} they are.
 */
public final class MarkupWriter {

	private final XMLStreamWriter xml;

	/**
	 * Writes to a stream.
	 *
	 * @param out where to; never closed here
	 */
	public MarkupWriter(OutputStream out) {
		try {
			xml = XMLOutputFactory.newDefaultFactory()
					.createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Writes the first line of an HTML file.
	 *
	 * @throws IOException when the stream refuses
	 */
	public void htmlDeclaration() throws IOException {
		perform(() -> xml.writeDTD("<!DOCTYPE html>"));
	}

	/**
	 * Writes the first line of an XML file that needs no other.
	 *
	 * @throws IOException when the stream refuses
	 */
	public void xmlDeclaration() throws IOException {
		perform(() -> xml.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\""));
	}

	/**
	 * Opens an element.
	 *
	 * @param name its name, with prefix
	 * @param attributes names and values in turn
	 * @throws IOException when the stream refuses
	 */
	public void start(String name, String... attributes) throws IOException {
		perform(() -> {
			xml.writeStartElement(name);
			attributes(attributes);
		});
	}

	/**
	 * Writes an element without content.
	 *
	 * @param name its name, with prefix
	 * @param attributes names and values in turn
	 * @throws IOException when the stream refuses
	 */
	public void empty(String name, String... attributes) throws IOException {
		perform(() -> {
			xml.writeEmptyElement(name);
			attributes(attributes);
		});
	}

	/**
	 * Writes an element that holds text only.
	 *
	 * @param name its name, with prefix
	 * @param text its text
	 * @param attributes names and values in turn
	 * @throws IOException when the stream refuses
	 */
	public void element(String name, String text, String... attributes) throws IOException {
		start(name, attributes);
		text(text);
		end();
	}

	/**
	 * Writes text.
	 *
	 * @param text any text
	 * @throws IOException when the stream refuses
	 */
	public void text(String text) throws IOException {
		perform(() -> xml.writeCharacters(text));
	}

	/**
	 * Closes the element opened last.
	 *
	 * @throws IOException when the stream refuses
	 */
	public void end() throws IOException {
		perform(xml::writeEndElement);
	}

	/**
	 * Hands everything written so far to the stream.
	 *
	 * @throws IOException when the stream refuses
	 */
	public void flush() throws IOException {
		perform(xml::flush);
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

	private static void perform(Step step) throws IOException {
		try {
			step.run();
		} catch (XMLStreamException e) {
			throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
		}
	}

	/** A call of the JDK's writer. */
	private interface Step {
		void run() throws XMLStreamException;
	}
}
