package vn.kehoach.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import vn.kehoach.dsl.conversion.KehoachValueConverters;
import vn.kehoach.dsl.formatting2.KehoachFormatter;
import vn.kehoach.dsl.indexing.ParseResultCache;
import vn.kehoach.dsl.indexing.PlanDescriptionStrategy;
import vn.kehoach.dsl.lexing.KehoachLexer;
import vn.kehoach.dsl.linking.PlanResource;
import vn.kehoach.dsl.linking.UnresolvedReferenceMessages;
import vn.kehoach.dsl.naming.IdQualifiedNameProvider;
import vn.kehoach.dsl.scoping.KehoachScopeProvider;
import vn.kehoach.dsl.syntax.KehoachSyntaxErrorMessages;
import vn.kehoach.dsl.validation.KehoachResourceValidator;

/** Binds the language's own services. */
public class KehoachRuntimeModule extends AbstractKehoachRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return KehoachValueConverters.class;
	}

	@Override
	public Class<? extends Lexer> bindLexer() {
		return KehoachLexer.class;
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(KehoachLexer.class);
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return IdQualifiedNameProvider.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return KehoachScopeProvider.class;
	}

	public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
		return ParseResultCache.class;
	}

	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return PlanDescriptionStrategy.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return PlanResource.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
		return UnresolvedReferenceMessages.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return KehoachSyntaxErrorMessages.class;
	}

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return KehoachResourceValidator.class;
	}

	/** Files are UTF-8 whatever the machine's default is. */
	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).toInstance(uri -> "UTF-8");
	}

	public Class<? extends IFormatter2> bindIFormatter2() {
		return KehoachFormatter.class;
	}
}
