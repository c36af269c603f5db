package vn.kehoach.compare.node;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.compare.Attribute;
import vn.kehoach.compare.ElementKind;
import vn.kehoach.compare.Side;

/** An element of a version with what it says, without the model. */
public final class ComparedNode {
	private final ElementKind kind;
	private final Side side;
	private final Map<Attribute, String> wordings = new EnumMap<>(Attribute.class);
	private final Map<Attribute, Map<String, String>> values = new EnumMap<>(Attribute.class);
	private final List<ComparedNode> children = new ArrayList<>();
	private ComparedNode parent;

	ComparedNode(ElementKind kind, Side side) {
		this.kind = kind;
		this.side = side;
	}

	ComparedNode wording(Attribute attribute, String text) {
		if (text != null && !text.isBlank())
			wordings.put(attribute, text.strip());
		return this;
	}

	ComparedNode value(Attribute attribute, String text) {
		return value(attribute, "", text);
	}

	ComparedNode value(Attribute attribute, String qualifier, String text) {
		if (text != null && !text.isBlank())
			values.computeIfAbsent(attribute, key -> new LinkedHashMap<>()).put(qualifier, text.strip());
		return this;
	}

	void add(ComparedNode child) {
		child.parent = this;
		children.add(child);
	}

	/** What it is. */
	public ElementKind kind() {
		return kind;
	}

	/** Where it is. */
	public Side side() {
		return side;
	}

	/** What is compared word by word. */
	public Map<Attribute, String> wordings() {
		return wordings;
	}

	/** What is compared as a whole, by qualifier where there are several. */
	public Map<Attribute, Map<String, String>> values() {
		return values;
	}

	/** What it holds, in the order of the document. */
	public List<ComparedNode> children() {
		return children;
	}

	/** What holds it; null for the document. */
	public ComparedNode parent() {
		return parent;
	}

	/** All words of it and of what it holds. */
	public String allWords() {
		StringBuilder words = new StringBuilder();
		addWords(words);
		return words.toString();
	}

	private void addWords(StringBuilder words) {
		wordings.values().forEach(text -> words.append(text).append('\n'));
		children.forEach(child -> child.addWords(words));
	}
}
