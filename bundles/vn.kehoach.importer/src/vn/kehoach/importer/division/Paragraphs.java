package vn.kehoach.importer.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.model.BodyElement;
import vn.kehoach.model.prose.PlainProse;

/** Collects the paragraphs of a piece of the body: running text becomes one prose, dated steps become milestones. */
final class Paragraphs {
	private final MilestoneReader milestones = new MilestoneReader();
	private final List<BodyElement> elements;
	private final List<String> open = new ArrayList<>();

	/** @param elements where the elements go */
	Paragraphs(List<BodyElement> elements) {
		this.elements = elements;
	}

	void addFirst(String paragraph) {
		open.add(paragraph);
	}

	void add(String paragraph) {
		Optional<BodyElement> milestone = milestones.read(paragraph);
		if (milestone.isEmpty()) {
			open.add(paragraph);
			return;
		}
		flush();
		elements.add(milestone.get());
	}

	void add(BodyElement element) {
		flush();
		elements.add(element);
	}

	void flush() {
		if (!open.isEmpty())
			elements.add(PlainProse.of(open));
		open.clear();
	}
}
