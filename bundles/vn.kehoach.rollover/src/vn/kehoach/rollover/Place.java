package vn.kehoach.rollover;

/**
 * A place in last year's files.
 *
 * @param file the path of the file, relative to the project's folder
 * @param offset the offset in the file's text, in UTF-16 units
 * @param length the length there
 * @param line the line, from 1
 * @param element the elements around it, outermost first, by their ids or else their kinds and numbers: "QD2027/TheChe/RaSoat"
 */
public record Place(String file, int offset, int length, int line, String element) implements Comparable<Place> {
	@Override
	public int compareTo(Place other) {
		int byFile = file.compareTo(other.file);
		return byFile != 0 ? byFile : Integer.compare(offset, other.offset);
	}
}
