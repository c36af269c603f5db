package vn.kehoach.dsl.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import vn.kehoach.dsl.indexing.PlanDescriptionStrategy;
import vn.kehoach.dsl.suggestion.Candidate;
import vn.kehoach.dsl.suggestion.NearestCandidates;
import vn.kehoach.model.message.MessageCatalogue;

/** Says that a reference leads nowhere, and where it might have been meant to lead. */
public final class UnresolvedReferenceMessages extends LinkingDiagnosticMessageProvider {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(UnresolvedReferenceMessages.class, "messages");

	private final IScopeProvider scopes;
	private final IResourceScopeCache cache;

	@Inject
	UnresolvedReferenceMessages(IScopeProvider scopes, IResourceScopeCache cache) {
		this.scopes = scopes;
		this.cache = cache;
	}

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		return message(context.getContext(), context.getReference(), context.getLinkText());
	}

	/** What several references share is worked out once a file: there may be thousands when a registry is missing. */
	private DiagnosticMessage message(EObject context, EReference reference, String linkText) {
		String id = linkText.startsWith("^") ? linkText.substring(1) : linkText;
		Map<String, DiagnosticMessage> known = cache.get(UnresolvedReferenceMessages.class, context.eResource(), HashMap::new);
		String key = reference.getEReferenceType().getName() + ' ' + context.eClass().getName() + ' ' + id;
		DiagnosticMessage message = known.get(key);
		if (message == null) {
			message = newMessage(context, reference, id);
			known.put(key, message);
		}
		return message;
	}

	private DiagnosticMessage newMessage(EObject context, EReference reference, String id) {
		List<Candidate> near = NearestCandidates.to(id,
				StreamSupport.stream(scopes.getScope(context, reference).getAllElements().spliterator(), false)
						.map(UnresolvedReferenceMessages::candidate).distinct());
		UnresolvedKind kind = UnresolvedKind.of(context, reference, near);
		String text = MESSAGES.get(kind.key(), id);
		if (!near.isEmpty())
			text += ' ' + MESSAGES.get("meant", near.stream().map(Candidate::words).collect(Collectors.joining(", ")));
		return new DiagnosticMessage(text, Severity.ERROR, kind.rule().code(), near.stream().map(Candidate::id).toArray(String[]::new));
	}

	private static Candidate candidate(IEObjectDescription description) {
		return new Candidate(description.getName().getLastSegment(), PlanDescriptionStrategy.nameOf(description), description.getEClass());
	}
}
