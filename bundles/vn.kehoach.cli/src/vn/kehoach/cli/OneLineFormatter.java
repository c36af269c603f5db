package vn.kehoach.cli;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Tells a record of a library's log in one line, without stack trace: "SEVERE: Unmatched cancel notification". */
final class OneLineFormatter extends Formatter {

	@Override
	public String format(LogRecord logged) {
		String message = formatMessage(logged);
		return logged.getLevel().getName() + ": " + (message == null ? "" : message.lines().findFirst().orElse(""))
				+ System.lineSeparator();
	}
}
