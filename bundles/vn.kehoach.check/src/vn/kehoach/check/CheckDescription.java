package vn.kehoach.check;

/**
 * What is fixed about a rule.
 *
 * @param code the stable code, "KH" and three digits; never reused for another rule
 * @param severity the severity unless a project asks for another
 * @param fixable true when findings can carry a fix
 */
public record CheckDescription(String code, Severity severity, boolean fixable) {
	public CheckDescription {
		if (!code.matches("KH[0-7][0-9]{2}"))
			throw new IllegalArgumentException(code);
	}

	public CheckFamily family() {
		return CheckFamily.of(code);
	}
}
