package vn.kehoach.dsl.formatting2;

import java.util.List;

/**
 * The formatted text of a file.
 *
 * @param text the text, with line feeds
 * @param tokens where the tokens went, in order
 */
record FormattedSource(String text, List<PlacedToken> tokens) {
}
