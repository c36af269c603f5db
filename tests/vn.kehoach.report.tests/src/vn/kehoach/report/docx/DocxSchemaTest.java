package vn.kehoach.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;

import vn.kehoach.report.layout.SampleLayouts;
import vn.kehoach.report.layout.Written;

/** Word offers to repair a file whose elements stand in another order than the schema's. */
class DocxSchemaTest {

	@ParameterizedTest
	@ValueSource(strings = { "document.xml", "footnotes.xml", "header1.xml", "header2.xml" })
	void everyPartKeepsTheOrderAndTheTypesOfTheSchema(String part) throws IOException, XmlException {
		List<XmlError> errors = new ArrayList<>();
		parse(part).validate(new XmlOptions().setErrorListener(errors));
		assertEquals(List.of(), errors.stream().map(error -> error.getMessage() + " " + error.getObjectLocation()).toList());
	}

	/** The schemas that come with POI do not hold every type of styles.xml, so its order is looked at by hand. */
	@Test
	void aStyleHasItsElementsInTheOrderOfTheSchema() throws IOException {
		String styles = new String(read("word/styles.xml"), StandardCharsets.UTF_8);
		Pattern style = Pattern.compile("<w:style [^>]+><w:name [^>]+/>(<w:aliases [^>]+/>)?(<w:basedOn [^>]+/>)?"
				+ "(<w:qFormat/>)?(<w:pPr>((?!<w:pPr>).)*</w:pPr>)?(<w:rPr>((?!<w:rPr>).)*</w:rPr>)?"
				+ "(<w:tblPr>((?!<w:tblPr>).)*</w:tblPr>)?</w:style>");
		assertEquals(styles.split("<w:style ").length - 1, style.matcher(styles).results().count());
	}

	private static XmlObject parse(String part) throws IOException, XmlException {
		InputStream in = new ByteArrayInputStream(read("word/" + part));
		return switch (part) {
		case "document.xml" -> DocumentDocument.Factory.parse(in);
		case "footnotes.xml" -> FootnotesDocument.Factory.parse(in);
		default -> HdrDocument.Factory.parse(in);
		};
	}

	private static byte[] read(String name) throws IOException {
		byte[] file = Written.bytes(new DocxWriter(), SampleLayouts.decision());
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return zip.readAllBytes();
				}
			}
		}
		throw new AssertionError("no part " + name);
	}
}
