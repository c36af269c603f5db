package vn.kehoach.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

import vn.kehoach.cli.Texts;

/**
 * The options and parameters of one command; the options of all commands are added to them.
 *
 * @param own the command's own options
 * @param parameters what it takes besides
 */
public record Syntax(List<Option> own, Parameters parameters) {
	static final String LANGUAGE = "lang";
	static final String HELP = "help";
	static final String VERSION = "version";
	static final Set<String> LANGUAGES = Set.of("vi", "en");

	public Syntax {
		own = List.copyOf(own);
	}

	/** An option without value. */
	public static Option flag(String name, String description) {
		return Option.builder().longOpt(name).desc(description).get();
	}

	/** An option with a value. */
	public static Option valued(String name, String label, String description) {
		return Option.builder().longOpt(name).hasArg().argName(label).desc(description).get();
	}

	/** An option with a short name and a value. */
	public static Option valued(String letter, String name, String label, String description) {
		return Option.builder(letter).longOpt(name).hasArg().argName(label).desc(description).get();
	}

	/** An option with a value that must be given. */
	public static Option required(String letter, String name, String label, String description) {
		return Option.builder(letter).longOpt(name).hasArg().argName(label).desc(description).required().get();
	}

	/** All options, in the order of the help. */
	List<Option> all() {
		List<Option> all = new ArrayList<>(own);
		all.add(valued("nl", LANGUAGE, "vi|en", Texts.of("option.lang")));
		all.add(Option.builder("h").longOpt(HELP).desc(Texts.of("option.help")).get());
		all.add(Option.builder("V").longOpt(VERSION).desc(Texts.of("option.version")).get());
		return all;
	}

	/** The same for the parser, which is not to refuse a call for help where a required option is missing. */
	Options options() {
		Options options = new Options();
		for (Option option : all()) {
			Option lenient = (Option) option.clone();
			lenient.setRequired(false);
			options.addOption(lenient);
		}
		return options;
	}
}
