package vn.kehoach.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import vn.kehoach.report.layout.LayoutWords;

/** Reads an HTML file of the writer back; it is well-formed XML. */
final class HtmlWords {

	private HtmlWords() {
	}

	/** The words of the body, footnote marks left out. */
	static List<String> of(String html) throws IOException {
		StringBuilder text = new StringBuilder();
		collect(parse(html).getElementsByTagName("body").item(0), text);
		return LayoutWords.of(text.toString());
	}

	static Document parse(String html) throws IOException {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(html)));
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	private static void collect(Node node, StringBuilder text) {
		if (node.getNodeType() == Node.TEXT_NODE) {
			text.append(node.getNodeValue());
		}
		if (node instanceof Element element && element.getTagName().equals("sup")) {
			return;
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			collect(child, text);
		}
		if (node instanceof Element element && !List.of("span", "strong", "em", "a").contains(element.getTagName())) {
			text.append('\n');
		}
	}
}
