package vn.kehoach.dsl.tests.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;

import vn.kehoach.dsl.KehoachRuntimeModule;
import vn.kehoach.dsl.linking.UnresolvedReferenceMessages;
import vn.kehoach.dsl.tests.Language;

/** What might have been meant is worked out for references that lead nowhere, and only for them. */
class BrokenReferencesTest {
	private static final List<String> ASKED = new ArrayList<>();

	@Test
	void one_broken_reference_costs_the_others_nothing() throws IOException {
		ASKED.clear();
		StringBuilder text = new StringBuilder("cơ quan STC \"Sở Tài chính\"\nquyết định QD {\n\tnhiệm vụ A { chủ trì STX }\n");
		for (int task = 0; task < 50; task++)
			text.append("\tnhiệm vụ N").append(task).append(" { chủ trì STC }\n");
		Resource file = load(text.append("}\n").toString());

		assertEquals(1, file.getErrors().size());
		assertEquals(List.of("STX"), ASKED);
	}

	private static Resource load(String text) throws IOException {
		Language.parse("");
		Injector injector = Guice.createInjector(new CountingModule());
		Resource file = injector.getInstance(IResourceFactory.class).createResource(URI.createURI("memory:/a.kehoach"));
		injector.getInstance(XtextResourceSet.class).getResources().add(file);
		file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of("ENCODING", "UTF-8"));
		EcoreUtil.resolveAll(file);
		return file;
	}

	private static final class CountingModule extends KehoachRuntimeModule {
		@Override
		public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
			return Counting.class;
		}
	}

	/** Notes what it is asked for. */
	static final class Counting implements ILinkingDiagnosticMessageProvider {
		private final UnresolvedReferenceMessages messages;

		@Inject
		Counting(UnresolvedReferenceMessages messages) {
			this.messages = messages;
		}

		@Override
		public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
			ASKED.add(context.getLinkText());
			return messages.getUnresolvedProxyMessage(context);
		}
	}
}
