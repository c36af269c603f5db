package vn.kehoach.importer.link;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.ReferenceForm;

/**
 * A piece of text that can become a reference.
 *
 * @param start where it begins
 * @param end the offset behind it
 * @param target what it refers to
 * @param form the form that prints it
 * @param wording its words where no form prints them; null otherwise
 */
record Mention(int start, int end, NamedElement target, ReferenceForm form, String wording) {

	ProseReference toModel() {
		ProseReference reference = ModelFactory.eINSTANCE.createProseReference();
		reference.setTarget(target);
		reference.setForm(form);
		reference.setWording(wording);
		return reference;
	}
}
