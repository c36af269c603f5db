package vn.kehoach.dsl.text;

/**
 * The canonical layout of a file: tabs for indentation, one blank between the tokens of a line, one empty line around elements
 * with contents in braces. The writer of models and the formatter of files both lay out through it, so they cannot disagree.
 */
public final class CanonicalLayout {
	private final StringBuilder text = new StringBuilder();
	private int depth;
	private boolean lineBegins = true;
	private boolean blockBegins = true;
	private boolean gapAfterElement;

	/**
	 * Begins a line for an element or an attribute.
	 *
	 * @param spaced true when an empty line stands before it, unless it is the first of its block
	 */
	public void begin(boolean spaced) {
		endLine();
		if ((spaced || gapAfterElement) && !blockBegins)
			text.append('\n');
		gapAfterElement = false;
		blockBegins = false;
	}

	/** Ends an element; after one that is spaced, the next element is preceded by an empty line too. */
	public void end(boolean spaced) {
		endLine();
		gapAfterElement = spaced;
	}

	/** Ends the line, if there is anything on it. */
	public void endLine() {
		if (!lineBegins)
			text.append('\n');
		lineBegins = true;
	}

	/** Appends a token, after a blank or at the beginning of an indented line. */
	public void token(String token) {
		if (lineBegins)
			text.repeat('\t', depth);
		else
			text.append(' ');
		text.append(token);
		lineBegins = false;
		blockBegins = false;
	}

	/** Appends a comment to the line, so that it stays what it is: the end of a line, or the beginning of a block. */
	public void comment(String comment) {
		boolean first = blockBegins;
		token(comment);
		blockBegins = first;
	}

	/** Appends a token without a blank before it. */
	public void attached(String token) {
		if (lineBegins)
			token(token);
		else
			text.append(token);
	}

	/** Opens a block in braces; what follows begins a line, one level deeper. */
	public void open() {
		token("{");
		indent();
		blockBegins = true;
	}

	/** Closes a block. */
	public void close() {
		endLine();
		outdent();
		gapAfterElement = false;
		token("}");
	}

	/** The lines that follow stand one level deeper. */
	public void indent() {
		depth++;
	}

	/** Ends {@link #indent()}. */
	public void outdent() {
		depth--;
	}

	/** Appends a line of prose; an empty one without indentation. */
	void proseLine(String line) {
		if (!line.isEmpty())
			text.repeat('\t', depth).append(line);
		text.append('\n');
		lineBegins = true;
	}

	/** True when nothing is on the line yet. */
	public boolean lineBegins() {
		return lineBegins;
	}

	/** The length of the text so far. */
	public int length() {
		return text.length();
	}

	/** Where the next token would begin. */
	public int nextTokenOffset() {
		return text.length() + (lineBegins ? depth : 1);
	}

	/** The text so far; a line feed at the end of every line. */
	public String text() {
		endLine();
		return text.toString();
	}
}
