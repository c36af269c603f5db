package vn.kehoach.ui.editor.structure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference in running text, as it is written: [[id]], [[id:form]] or [[id|words]].
 *
 * @param offset of its first bracket
 * @param length up to behind its last bracket
 * @param id what it refers to
 */
public record Mention(int offset, int length, String id) {
	private static final Pattern WRITTEN = Pattern.compile("\\[\\[([^\\[\\]|:]*)([^\\[\\]]*)\\]\\]");

	/** All references of a text, in its order. */
	public static List<Mention> in(String text) {
		List<Mention> mentions = new ArrayList<>();
		for (Matcher found = WRITTEN.matcher(text); found.find();)
			mentions.add(new Mention(found.start(), found.end() - found.start(), found.group(1).strip()));
		return mentions;
	}

	/** The offset behind it. */
	public int end() {
		return offset + length;
	}
}
