package vn.kehoach.dsl.ide.workspace;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

import vn.kehoach.dsl.scoping.KehoachScopeProvider;

/**
 * The scopes of the language, which remember what ids a file has asked for, found or not: the builder links a file again when one of
 * them appears in another file, changes or goes.
 */
public final class RecordedScopes implements IScopeProvider {
	private final KehoachScopeProvider scopes;

	@Inject
	RecordedScopes(KehoachScopeProvider scopes) {
		this.scopes = scopes;
	}

	@Override
	public IScope getScope(EObject context, EReference reference) {
		IScope scope = scopes.getScope(context, reference);
		Resource file = context.eResource();
		return file == null ? scope : ImportedNamesAdapter.findOrInstall(file).wrap(scope);
	}
}
