package vn.kehoach.server.protocol.printing;

/**
 * Prints a document into a file.
 *
 * @param uri the file, as it is now, saved or not
 * @param document the handle of the document; null for the first one of the file
 * @param format "docx", "pdf", "html" or "txt"
 * @param target the URI of the file to write; an existing one is replaced
 * @param despiteErrors true to print although findings of severity error stand against it
 */
public record PrintParams(String uri, String document, String format, String target, boolean despiteErrors) {
}
