package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element of a Word part, by local names: the transitional and the strict namespaces differ, the names do not. An absent element
 * is {@link #NONE}, which has no children and no attributes.
 */
final class WordElement {
	static final WordElement NONE = new WordElement(null);

	private final Element element;

	private WordElement(Element element) {
		this.element = element;
	}

	static WordElement of(Element element) {
		return new WordElement(element);
	}

	boolean exists() {
		return element != null;
	}

	/** The local name; names of markup compatibility, mathematics and drawing keep theirs too. */
	String name() {
		return element == null ? "" : element.getLocalName();
	}

	/** True when the element belongs to mathematics. */
	boolean isMath() {
		return element != null && element.getNamespaceURI() != null && element.getNamespaceURI().endsWith("/math");
	}

	/** An attribute by local name; empty when absent. */
	String attribute(String name) {
		if (element == null) {
			return "";
		}
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (name.equals(attribute.getLocalName())) {
				return attribute.getNodeValue();
			}
		}
		return "";
	}

	/** The attribute "val". */
	String value() {
		return attribute("val");
	}

	/** The attribute as a number. */
	int number(String name, int otherwise) {
		try {
			return Integer.parseInt(attribute(name).strip());
		} catch (NumberFormatException absentOrOdd) {
			return otherwise;
		}
	}

	/** True for an element such as {@code <w:b/>} that is there and not switched off. */
	boolean isOn() {
		String value = value();
		return exists() && !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
	}

	/** The first child of that name, or {@link #NONE}. */
	WordElement child(String name) {
		for (Node node = element == null ? null : element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child && name.equals(child.getLocalName())) {
				return new WordElement(child);
			}
		}
		return NONE;
	}

	/** The descendant reached by the names, one after the other. */
	WordElement path(String... names) {
		WordElement result = this;
		for (String name : names) {
			result = result.child(name);
		}
		return result;
	}

	List<WordElement> children() {
		List<WordElement> result = new ArrayList<>();
		for (Node node = element == null ? null : element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				result.add(new WordElement(child));
			}
		}
		return result;
	}

	List<WordElement> children(String name) {
		return children().stream().filter(child -> child.name().equals(name)).toList();
	}

	/** The text inside. */
	String text() {
		return element == null ? "" : element.getTextContent();
	}
}
