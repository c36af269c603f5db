package vn.kehoach.dsl.ide.rename;

import java.text.Normalizer;
import java.util.Optional;

import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

import vn.kehoach.dsl.lexing.SingleWordKeywords;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.message.MessageCatalogue;

/** Tells which ids an element can be given. */
final class NewIds {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(NewIds.class, "messages");

	private final IScopeProvider scopes;

	@Inject
	NewIds(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	/** Why the element cannot have the id, in the user's language; empty when it can. */
	Optional<String> problem(NamedElement element, String wanted) {
		String id = composed(wanted);
		if (!SingleWordKeywords.isWord(id))
			return Optional.of(MESSAGES.get("no-id", wanted));
		IEObjectDescription other = scopes.getScope(element, ModelPackage.Literals.PROSE_REFERENCE__TARGET)
				.getSingleElement(QualifiedName.create(id));
		boolean taken = !id.equals(element.getId()) && other != null;
		return taken ? Optional.of(MESSAGES.get("taken", id)) : Optional.empty();
	}

	/** The id without the mark before keywords, its letters composed. */
	static String composed(String typed) {
		String id = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
		return id.startsWith("^") ? id.substring(1) : id;
	}
}
