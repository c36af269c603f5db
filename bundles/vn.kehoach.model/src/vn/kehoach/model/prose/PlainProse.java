package vn.kehoach.model.prose;

import java.util.List;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;

/** Makes prose without references. */
public final class PlainProse {
	private PlainProse() {
	}

	/** Prose of the given paragraphs. */
	public static Prose of(List<String> paragraphs) {
		ProseLiteral literal = ModelFactory.eINSTANCE.createProseLiteral();
		literal.setValue(String.join("\n", paragraphs));
		Prose prose = ModelFactory.eINSTANCE.createProse();
		prose.getParts().add(literal);
		return prose;
	}
}
