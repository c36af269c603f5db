package vn.kehoach.ui.editor.diagnostics;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;

/** The families of checks, told by the first digit of their codes. */
public enum Family {
	SYNTAX('0'), LINKS('1'), ROLES('2'), TIME('3'), CITATIONS('4'), NUMBERS('5'), LANGUAGE('6'), RECIPIENTS('7');

	private static final String PREFIX = "KH";

	private final char digit;

	Family(char digit) {
		this.digit = digit;
	}

	/** The family of a finding; that of mistakes in the text where it has no known code. */
	public static Family of(Diagnostic diagnostic) {
		String code = DiagnosticText.code(diagnostic);
		if (!code.startsWith(PREFIX) || code.length() <= PREFIX.length())
			return SYNTAX;
		return Stream.of(values()).filter(family -> family.digit == code.charAt(PREFIX.length())).findAny().orElse(SYNTAX);
	}

	/** The type of its markers: no dot after the bundle's name, for the registry takes what stands before the last dot for a name space. */
	public String markerType() {
		return ProblemMarkers.TYPE + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}
}
