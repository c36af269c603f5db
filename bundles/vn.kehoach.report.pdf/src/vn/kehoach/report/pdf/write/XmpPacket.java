package vn.kehoach.report.pdf.write;

import java.nio.charset.StandardCharsets;

import vn.kehoach.report.layout.LayoutDocument;

/** The document's metadata in XMP: title, subject, author, language, the claim to be accessible. No dates: same input, same file. */
final class XmpPacket {
	private static final String TEMPLATE = """
			<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
			<x:xmpmeta xmlns:x="adobe:ns:meta/">
			<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
			xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
			<dc:format>application/pdf</dc:format>
			<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
			%s%s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
			<pdf:Producer>%s</pdf:Producer>
			<pdfuaid:part>1</pdfuaid:part>
			</rdf:Description>
			</rdf:RDF>
			</x:xmpmeta>
			<?xpacket end="w"?>""";

	private XmpPacket() {
	}

	/** The packet of a document. */
	static byte[] of(LayoutDocument document, String producer) {
		String subject = document.subject().isEmpty()
				? ""
				: "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(document.subject())
						+ "</rdf:li></rdf:Alt></dc:description>\n";
		String author = document.author().isEmpty()
				? ""
				: "<dc:creator><rdf:Seq><rdf:li>" + escaped(document.author()) + "</rdf:li></rdf:Seq></dc:creator>\n";
		return TEMPLATE.formatted(escaped(document.title()), subject, author, escaped(document.language()), producer)
				.getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
