package vn.kehoach.server.form;

import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.model.SigningPower;

/** A signing power as the language writes it: thay mặt "ỦY BAN NHÂN DÂN". */
final class PowerText {
	private PowerText() {
	}

	static String of(SigningPower power) {
		StringBuilder text = new StringBuilder(power.getKind().getLiteral());
		if (power.getBody() != null)
			text.append(' ').append(ProseEscapes.string(power.getBody()));
		if (power.getSpelling() != null)
			text.append(" ghi ").append(ProseEscapes.string(power.getSpelling()));
		return text.toString();
	}
}
