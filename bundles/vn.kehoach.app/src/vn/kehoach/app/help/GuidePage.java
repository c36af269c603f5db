package vn.kehoach.app.help;

/**
 * A page of the user guide.
 *
 * @param name of its file, without the ending
 * @param title its first heading
 * @param markdown its text
 */
public record GuidePage(String name, String title, String markdown) {
	private static final String HEADING = "# ";

	/** A page whose title is its first heading; the file's name when it has none. */
	static GuidePage of(String name, String markdown) {
		String title = markdown.lines().filter(line -> line.startsWith(HEADING)).findFirst()
				.map(line -> line.substring(HEADING.length()).strip())
				.orElse(name);
		return new GuidePage(name, title, markdown);
	}
}
