package vn.kehoach.dsl.ide.workspace;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
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
		return file == null ? scope : new Recorded(scope, ImportedNamesAdapter.findOrInstall(file).getImportedNames());
	}

	/**
	 * A scope with the ids it was asked for.
	 *
	 * @param scope the scope
	 * @param asked the ids, in small letters as Xtext's index has them
	 */
	private record Recorded(IScope scope, Set<QualifiedName> asked) implements IScope {
		@Override
		public IEObjectDescription getSingleElement(QualifiedName name) {
			asked.add(name.toLowerCase());
			return scope.getSingleElement(name);
		}

		@Override
		public Iterable<IEObjectDescription> getElements(QualifiedName name) {
			asked.add(name.toLowerCase());
			return scope.getElements(name);
		}

		@Override
		public IEObjectDescription getSingleElement(EObject object) {
			return scope.getSingleElement(object);
		}

		@Override
		public Iterable<IEObjectDescription> getElements(EObject object) {
			return scope.getElements(object);
		}

		@Override
		public Iterable<IEObjectDescription> getAllElements() {
			return scope.getAllElements();
		}
	}
}
