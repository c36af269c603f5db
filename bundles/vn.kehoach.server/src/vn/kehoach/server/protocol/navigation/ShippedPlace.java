package vn.kehoach.server.protocol.navigation;

import org.eclipse.lsp4j.Range;

/**
 * A place in a registry that comes with the product and is in no file of the user.
 *
 * @param name the name of the registry's file, without folder
 * @param text the whole text of the registry
 * @param range the words that stand for the element
 */
public record ShippedPlace(String name, String text, Range range) {
}
