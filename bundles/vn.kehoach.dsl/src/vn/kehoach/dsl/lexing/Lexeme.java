package vn.kehoach.dsl.lexing;

/**
 * A token found in the input.
 *
 * @param tokenType its type in the parser whose lexer asked
 * @param length its length in UTF-16 units
 */
record Lexeme(int tokenType, int length) {
}
