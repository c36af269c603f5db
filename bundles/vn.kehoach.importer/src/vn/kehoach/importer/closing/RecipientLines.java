package vn.kehoach.importer.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.body.BodyList;
import vn.kehoach.importer.body.BodyListReader;
import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Recipient;

/** Makes recipients of the lines below "Nơi nhận:". */
final class RecipientLines {
	private static final Pattern HEADING = Pattern.compile("(?:Nơi nhận|NƠI NHẬN|Nơi gửi|Kính gửi và nơi nhận) ?:?");
	private static final Pattern DASH = Pattern.compile("[-–—+•] ?(?=\\S)");
	private static final Pattern END = Pattern.compile("(?s)(.*?)( ?(?:\\./\\.|[;.,]))?");
	private final BodyListReader bodies = new BodyListReader();
	private final BodyRegistry registry;

	RecipientLines(BodyRegistry registry) {
		this.registry = registry;
	}

	/** True for the line above the recipients. */
	static boolean isHeading(String line) {
		return HEADING.matcher(line).matches();
	}

	/** True for a line that begins a recipient with a dash. */
	static boolean isEntry(String line) {
		return DASH.matcher(line).lookingAt();
	}

	/** True for a line that goes on with the recipients. */
	static boolean is(String line, boolean first) {
		if (line.isEmpty() || AnnexStart.is(line))
			return false;
		if (DASH.matcher(line).lookingAt())
			return true;
		boolean signature = SignatureLines.isPower(line) || SignatureLines.isPosition(line) || SignatureLines.isName(line);
		boolean entry = line.length() < 160 && (line.matches("(?s).*[;,.]$") || line.startsWith("Lưu") || line.startsWith("Như "));
		return !signature && (entry || first && line.length() < 100);
	}

	/** The recipients; a line without a dash goes on with the entry before it where entries have dashes. */
	List<Recipient> make(List<String> lines) {
		List<String> entries = new ArrayList<>();
		boolean dashes = lines.stream().anyMatch(line -> DASH.matcher(line).lookingAt());
		for (String line : lines) {
			boolean dash = DASH.matcher(line).lookingAt();
			if (dash || !dashes || entries.isEmpty())
				entries.add(dash ? DASH.matcher(line).replaceFirst("") : line);
			else
				entries.set(entries.size() - 1, entries.get(entries.size() - 1) + ' ' + line);
		}
		return entries.stream().map(this::recipient).toList();
	}

	private Recipient recipient(String entry) {
		Matcher matcher = END.matcher(entry);
		matcher.matches();
		Recipient recipient = ModelFactory.eINSTANCE.createRecipient();
		recipient.setText(matcher.group(1));
		recipient.setEndMark(matcher.group(2) == null ? "" : matcher.group(2));
		BodyList named = bodies.read(matcher.group(1), 0);
		if (named.bodies().size() == 1 && named.end() == matcher.group(1).length())
			recipient.setAgency(registry.enter(named.bodies().get(0)).element());
		return recipient;
	}
}
