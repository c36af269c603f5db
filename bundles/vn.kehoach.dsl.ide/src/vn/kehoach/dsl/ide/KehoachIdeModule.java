package vn.kehoach.dsl.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import vn.kehoach.dsl.ide.lexing.KehoachContentAssistLexer;

/** Binds the services that editors use. */
public final class KehoachIdeModule extends AbstractKehoachIdeModule {

	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(KehoachContentAssistLexer.class);
	}
}
