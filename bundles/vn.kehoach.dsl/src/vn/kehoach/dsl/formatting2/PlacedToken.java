package vn.kehoach.dsl.formatting2;

/**
 * A token, or a whole prose, in the file and in its formatted text.
 *
 * @param offset its offset in the file
 * @param end the offset behind it
 * @param newOffset its offset in the formatted text
 * @param newEnd the offset behind it there
 */
record PlacedToken(int offset, int end, int newOffset, int newEnd) {
}
