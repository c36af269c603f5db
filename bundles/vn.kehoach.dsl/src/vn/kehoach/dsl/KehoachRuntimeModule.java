package vn.kehoach.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import vn.kehoach.dsl.conversion.KehoachValueConverters;
import vn.kehoach.dsl.indexing.ParseResultCache;
import vn.kehoach.dsl.indexing.PlanDescriptionStrategy;
import vn.kehoach.dsl.lexing.KehoachLexer;
import vn.kehoach.dsl.naming.IdQualifiedNameProvider;
import vn.kehoach.dsl.scoping.KehoachScopeProvider;

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
}
