package vn.kehoach.dsl.ide.workspace;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;

/** Serves what a client says is of the language, whatever its name ends with: a text that is new has no name yet. */
public final class ServedNames extends DefaultResourceServiceProvider {
	@Override
	public boolean canHandle(URI anything) {
		return true;
	}
}
