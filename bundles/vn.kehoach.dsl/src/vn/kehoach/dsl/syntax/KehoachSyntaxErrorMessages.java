package vn.kehoach.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import vn.kehoach.check.LanguageRules;
import vn.kehoach.dsl.conversion.UnclosedTextException;

/** Says in the user's language what was found and what could stand there. */
public final class KehoachSyntaxErrorMessages extends SyntaxErrorMessageProvider {
	/** Marks errors after which nothing that follows can be trusted. */
	public static final String SWALLOWS_REST = "swallows";
	/** Marks errors where only the end of the file was expected. */
	public static final String END_EXPECTED = "end";
	private static final Set<String> BEGINNINGS = Set.of("Remarks", "Prose");
	private static final int LONGEST_LIST = 6;

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		if (error == null || error.token == null)
			return new SyntaxErrorMessage(context.getDefaultMessage(), LanguageRules.SYNTAX.code());
		Optional<String> expected = expected(context);
		if (expected.filter(name -> name.equals("RULE_PROSE_END") || name.equals("RULE_PROSE_MIDDLE")).isPresent())
			return new SyntaxErrorMessage(SyntaxMessages.get("reference.unclosed"), LanguageRules.SYNTAX.code(),
					new String[]{ SWALLOWS_REST });
		String[] mark = expected.equals(Optional.of("EOF")) ? new String[]{ END_EXPECTED } : null;
		return new SyntaxErrorMessage(message(context, error, expected), LanguageRules.SYNTAX.code(), mark);
	}

	private static String message(IParserErrorContext context, RecognitionException error, Optional<String> expected) {
		if (error.token.getType() == Token.EOF)
			return expected.map(name -> SyntaxMessages.get("end.expected", TokenWords.ofType(name)))
					.orElseGet(() -> SyntaxMessages.get("end"));
		Optional<MeantKeyword.Guess> guess = isWord(error.token) ? MeantKeyword.in(restOfLine(error.token)) : Optional.empty();
		if (guess.isPresent())
			return SyntaxMessages.get("meant", TokenWords.quoted(guess.get().typed()), guess.get().keyword());
		String found = TokenWords.of(error.token);
		if (error instanceof MissingTokenException && !expected.equals(Optional.of("EOF")))
			return SyntaxMessages.get("missing", TokenWords.ofType(expected.orElseThrow()), found);
		if (expected.filter(name -> !name.equals("EOF")).isPresent() && !expected.get().equals("'}'"))
			return SyntaxMessages.get("expected", found, TokenWords.ofType(expected.get()));
		List<String> possible = PossibleKeywords.in(context.getCurrentNode());
		return possible.isEmpty() ? SyntaxMessages.get("unexpected", found) : SyntaxMessages.get("possible", found, list(possible));
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		String message = context.getValueConverterException().getMessage();
		boolean swallows = context.getValueConverterException() instanceof UnclosedTextException;
		return new SyntaxErrorMessage(message, LanguageRules.BAD_VALUE.code(), swallows ? new String[]{ SWALLOWS_REST } : null);
	}

	private static Optional<String> expected(IParserErrorContext context) {
		INode begun = begun(context.getCurrentNode());
		if (begun != null && begun.getGrammarElement() instanceof RuleCall call) {
			if (call.getRule().getName().equals("DateValue"))
				return Optional.of("RULE_DATE");
			if (call.getRule().getName().equals("DivisionBody") && !opensBlock(begun))
				return Optional.of("'{'");
		}
		return expected(context.getRecognitionException(), context.getTokenNames());
	}

	/** The node being read; where its first word is missing, the one that it was to begin. */
	private static INode begun(INode node) {
		INode begun = node;
		while (begun != null && BEGINNINGS.contains(ruleName(begun)) && (begun.getText() == null || begun.getText().isBlank()))
			begun = begun.getParent();
		return begun;
	}

	private static String ruleName(INode node) {
		return node.getGrammarElement() instanceof RuleCall call ? call.getRule().getName() : "";
	}

	private static boolean opensBlock(INode body) {
		return body.getText() != null && body.getText().strip().startsWith("{");
	}

	private static Optional<String> expected(RecognitionException error, String[] tokenNames) {
		if (!(error instanceof MismatchedTokenException mismatch))
			return Optional.empty();
		if (mismatch.expecting == Token.EOF)
			return Optional.of("EOF");
		boolean known = mismatch.expecting > 0 && mismatch.expecting < tokenNames.length;
		return known ? Optional.of(tokenNames[mismatch.expecting]) : Optional.empty();
	}

	private static boolean isWord(Token token) {
		return token.getText() != null && !token.getText().isEmpty() && Character.isLetter(token.getText().charAt(0));
	}

	private static String restOfLine(Token token) {
		int start = ((CommonToken) token).getStartIndex();
		int end = Math.min(start + 60, token.getInputStream().size());
		return token.getInputStream().substring(start, end - 1).lines().findFirst().orElse("");
	}

	private static String list(List<String> keywords) {
		String text = keywords.stream().limit(LONGEST_LIST).map(TokenWords::quoted).collect(Collectors.joining(", "));
		return keywords.size() > LONGEST_LIST ? SyntaxMessages.get("list.more", text) : text;
	}
}
