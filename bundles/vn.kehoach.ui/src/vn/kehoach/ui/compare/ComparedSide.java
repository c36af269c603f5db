package vn.kehoach.ui.compare;

/**
 * One of two compared versions.
 *
 * @param uri the address of its file or folder
 * @param document the id of its document; null when there is only one
 * @param label its name, in the user's language
 */
public record ComparedSide(String uri, String document, String label) {
}
