package vn.kehoach.app.welcome;

import vn.kehoach.app.AppMessages;

/** What somebody who has just started can do. */
enum WelcomeStep {
	/** Look at a complete plan. */
	SAMPLE("vn.kehoach.ui.copySample", "sample"),
	/** Bring an existing decision in. */
	IMPORT("vn.kehoach.ui.importDocuments", "import"),
	/** Make next year's plan out of this year's. */
	NEW_YEAR("vn.kehoach.ui.newYear", "year"),
	/** Begin with an empty plan. */
	PROJECT("vn.kehoach.ui.newProject", "project");

	private final String command;
	private final String icon;

	WelcomeStep(String command, String icon) {
		this.command = command;
		this.icon = icon;
	}

	/** The command that does it. */
	String command() {
		return command;
	}

	/** Path of its picture in this bundle. */
	String icon() {
		return "icons/" + icon + ".svg";
	}

	String title() {
		return AppMessages.text("welcome." + name());
	}

	String description() {
		return AppMessages.text("welcome." + name() + ".description");
	}
}
