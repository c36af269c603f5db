package vn.kehoach.ui.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

import vn.kehoach.server.protocol.structure.StructureNode;

/**
 * A document of an open project.
 *
 * @param file the file that it stands in
 * @param uri the address of the file
 * @param id its id
 * @param label its kind and subject, in the user's language
 * @param year the year that it seems to plan; 0 when its names do not tell
 */
public record KnownDocument(IFile file, String uri, String id, String label, int year) {
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
	private static final int LONGEST = 90;

	static KnownDocument of(IFile file, String uri, StructureNode node) {
		String id = node.handle().substring(1);
		return new KnownDocument(file, uri, id, node.label(), year(id + ' ' + node.label() + ' ' + node.detail()));
	}

	private static int year(String words) {
		Matcher found = YEAR.matcher(words);
		return found.find() ? Integer.parseInt(found.group()) : 0;
	}

	/** Its project. */
	public IProject project() {
		return file.getProject();
	}

	/** As it is offered: subject, id and project. */
	public String shown() {
		String subject = label.length() > LONGEST ? label.substring(0, label.lastIndexOf(' ', LONGEST)) + " …" : label;
		return DocumentMessages.text("document", subject, id, project().getName());
	}

	/** A name for the project of a new year: that of this one with the year replaced. */
	public String nextName(int newYear) {
		String name = project().getName();
		String old = Integer.toString(year);
		return year > 0 && name.contains(old) ? name.replace(old, Integer.toString(newYear)) : name + '-' + newYear;
	}
}
