package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.check.explanation.CheckMessages;
import vn.kehoach.model.message.UserLanguage;

/**
 * A project's wishes as read from the text of {@link SeverityProfile#FILE_NAME}: lines "KH502=warning" with error, warning, info or off;
 * empty lines and lines that begin with # count for nothing.
 *
 * @param profile the profile of the lines that could be read
 * @param problems the lines that could not be read
 */
public record SeverityProfileReading(SeverityProfile profile, List<Problem> problems) {
	/**
	 * A line that could not be read.
	 *
	 * @param line its number, from 1
	 * @param key the key of the message
	 * @param word what is wrong in it
	 */
	public record Problem(int line, String key, String word) {
		/** What is wrong, in one line. */
		public String message(UserLanguage language) {
			return CheckMessages.text(language, key, List.of(word));
		}
	}

	public SeverityProfileReading {
		problems = List.copyOf(problems);
	}

	/** Reads the text of the file. */
	public static SeverityProfileReading of(String text) {
		Map<String, Optional<Severity>> wishes = new HashMap<>();
		List<Problem> problems = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int index = 0; index < lines.size(); index++) {
			String line = lines.get(index).replace("\uFEFF", "").strip();
			if (!line.isEmpty() && !line.startsWith("#"))
				read(line, index + 1, wishes, problems);
		}
		return new SeverityProfileReading(new SeverityProfile(wishes), problems);
	}

	private static void read(String line, int number, Map<String, Optional<Severity>> wishes, List<Problem> problems) {
		int equals = line.indexOf('=');
		Optional<CheckDescription> check = equals < 0 ? Optional.empty() : CheckRegistry.find(line.substring(0, equals).strip());
		Optional<Optional<Severity>> wish = wish(line.substring(equals + 1).strip().toLowerCase(Locale.ROOT));
		if (equals < 0)
			problems.add(new Problem(number, "profile.malformed", line));
		else if (check.isEmpty())
			problems.add(new Problem(number, "profile.unknownCode", line.substring(0, equals).strip()));
		else if (wish.isEmpty())
			problems.add(new Problem(number, "profile.unknownSeverity", line.substring(equals + 1).strip()));
		else
			wishes.put(check.get().code(), wish.get());
	}

	private static Optional<Optional<Severity>> wish(String word) {
		return switch (word) {
		case "error" -> Optional.of(Optional.of(Severity.ERROR));
		case "warning" -> Optional.of(Optional.of(Severity.WARNING));
		case "info" -> Optional.of(Optional.of(Severity.INFO));
		case "off" -> Optional.of(Optional.empty());
		default -> Optional.empty();
		};
	}
}
