package vn.kehoach.cli.arguments;

import java.util.Collection;
import java.util.List;

import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

import vn.kehoach.cli.Texts;

/** Says in the user's language what the parser objects to. */
final class ParseExceptionText {
	private final Syntax syntax;

	ParseExceptionText(Syntax syntax) {
		this.syntax = syntax;
	}

	/** One sentence. */
	String of(ParseException wrong) {
		return switch (wrong) {
		case UnrecognizedOptionException unknown -> unknown(unknown.getOption());
		case MissingArgumentException missing -> Texts.of("arguments.missing-value", name(missing.getOption()),
				missing.getOption().getArgName());
		default -> wrong.getMessage();
		};
	}

	private String unknown(String argument) {
		List<String> known = syntax.all().stream().map(ParseExceptionText::name).toList();
		int equals = argument.indexOf('=');
		String typed = equals < 0 ? argument : argument.substring(0, equals);
		return known.contains(typed)
				? Texts.of("arguments.flag-with-value", typed)
				: withSuggestion("arguments.unknown-option", typed, known);
	}

	/** The text of the key about what was typed, with the nearest of what is known. */
	static String withSuggestion(String key, String typed, Collection<String> known) {
		List<String> nearest = new NearestNames(known).of(typed);
		String text = Texts.of(key, typed);
		return nearest.isEmpty() ? text : text + " " + Texts.of("arguments.did-you-mean", String.join(", ", nearest));
	}

	private static String name(Option option) {
		return "--" + option.getLongOpt();
	}
}
