package vn.kehoach.importer.source.word;

/**
 * The look of a run that matters here.
 *
 * @param capitals true when letters are printed as capitals whatever was typed
 * @param font the face
 */
record RunLook(boolean bold, boolean italic, boolean capitals, String font) {
}
