package vn.kehoach.report.pdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the compressed streams of a document. */
final class StreamFactory {
	private static final int LEVEL = 6;

	private final COSDocument document;

	StreamFactory(COSDocument document) {
		this.document = document;
	}

	/** A stream of these bytes. */
	COSStream compressed(byte[] bytes) throws IOException {
		return compressed(out -> out.write(bytes));
	}

	/** A stream of these bytes that also tells how many they are. */
	COSStream compressed(byte[] bytes, COSName lengthKey) throws IOException {
		COSStream stream = compressed(bytes);
		stream.setInt(lengthKey, bytes.length);
		return stream;
	}

	/** A stream of what a buffer holds. */
	COSStream compressed(ContentBuffer content) throws IOException {
		return compressed(content::writeTo);
	}

	private COSStream compressed(Source source) throws IOException {
		COSStream stream = document.createCOSStream();
		Deflater deflater = new Deflater(LEVEL);
		try (OutputStream raw = stream.createRawOutputStream();
				OutputStream out = new DeflaterOutputStream(raw, deflater)) {
			source.writeTo(out);
		} finally {
			deflater.end();
		}
		stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
		return stream;
	}

	@FunctionalInterface
	private interface Source {
		void writeTo(OutputStream out) throws IOException;
	}
}
