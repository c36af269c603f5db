package vn.kehoach.dsl.ide.hints;

/**
 * What is shown within a text without being part of it.
 *
 * @param offset where it is shown
 * @param words what is shown
 * @param isNumber true for a number before the words it counts, false for the printed words after an id
 */
record Hint(int offset, String words, boolean isNumber) {
}
