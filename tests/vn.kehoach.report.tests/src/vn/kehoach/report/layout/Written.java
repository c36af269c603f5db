package vn.kehoach.report.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a writer makes of a layout, in memory. */
public final class Written {

	private Written() {
	}

	/** The bytes of the file. */
	public static byte[] bytes(DocumentWriter writer, LayoutDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(document, out);
		return out.toByteArray();
	}

	/** The text of the file, for formats that are text. */
	public static String text(DocumentWriter writer, LayoutDocument document) throws IOException {
		return new String(bytes(writer, document), StandardCharsets.UTF_8);
	}
}
