package vn.kehoach.cli.arguments;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

import vn.kehoach.cli.Texts;

/** The help pages' own words: headings, descriptions, exit statuses. */
final class UsageTexts {
	private static final int WIDTH = 100;

	private UsageTexts() {
	}

	/** The program, without options. */
	static CommandSpec program() {
		CommandSpec spec = CommandSpec.create().name("kehoach");
		headings(spec.usageMessage()).description(Texts.of("program.description")).customSynopsis("kehoach " + Texts.of("usage.command"))
				.footer(Texts.of("usage.exit-status").split("\n"));
		return spec;
	}

	/** A command, without options. */
	static CommandSpec command(String name) {
		CommandSpec spec = CommandSpec.create().name(name);
		headings(spec.usageMessage()).description(Texts.of(name + ".description"))
				.customSynopsis("kehoach " + name + " " + Texts.of(name + ".synopsis"));
		return spec;
	}

	private static UsageMessageSpec headings(UsageMessageSpec usage) {
		return usage.width(WIDTH).sortOptions(false).synopsisHeading(Texts.of("usage.synopsis") + " ")
				.parameterListHeading("%n" + Texts.of("usage.parameters") + "%n").optionListHeading("%n" + Texts.of("usage.options") + "%n")
				.commandListHeading("%n" + Texts.of("usage.commands") + "%n").footerHeading("%n").descriptionHeading("%n");
	}
}
