package vn.kehoach.report.json;

import java.io.IOException;

import vn.kehoach.model.Signature;
import vn.kehoach.model.wording.ClosingWording;

/** A signature; several lines of powers or positions are separated by line feeds. */
final class SignatureJson implements ObjectJson<Signature> {

	@Override
	public void write(Signature signature, JsonFields fields) throws IOException {
		fields.text("power", String.join("\n", signature.getPowers().stream().map(ClosingWording::line).toList()))
				.text("position", String.join("\n", signature.getPositions())).text("name", signature.getName());
	}
}
