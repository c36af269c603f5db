package vn.kehoach.cli.arguments;

import java.util.Set;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.cli.Texts;

/** The options that the program and all its commands have. */
final class CommonOptions {
	private static final String LANGUAGE = "--lang";
	private static final String HELP = "--help";
	private static final String VERSION = "--version";

	private CommonOptions() {
	}

	static void declare(CommandSpec spec) {
		spec.addOption(OptionSpec.builder(LANGUAGE, "-nl").type(String.class).paramLabel("vi|en").description(Texts.of("option.lang")).build());
		spec.addOption(OptionSpec.builder("-h", HELP).type(boolean.class).usageHelp(true).description(Texts.of("option.help")).build());
		spec.addOption(OptionSpec.builder("-V", VERSION).type(boolean.class).versionHelp(true).description(Texts.of("option.version")).build());
	}

	static boolean helpRequested(ParseResult result) {
		return result.hasMatchedOption(HELP);
	}

	static boolean versionRequested(ParseResult result) {
		return result.hasMatchedOption(VERSION);
	}

	/** True when no language is asked for, or one that the program speaks. */
	static boolean languageIsKnown(ParseResult result) {
		return Set.of("vi", "en").contains(result.<String>matchedOptionValue(LANGUAGE, "vi"));
	}
}
