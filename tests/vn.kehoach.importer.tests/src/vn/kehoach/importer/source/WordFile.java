package vn.kehoach.importer.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small .docx files for tests, part by part, so that each test says in Word's own words what it is about. */
public final class WordFile {
	private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
			+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
			+ " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
			+ " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private String documentPart;

	public WordFile(String body) {
		documentPart = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + NAMESPACES + "><w:body>" + body
				+ "</w:body></w:document>";
	}

	/** Replaces the whole document part. */
	public WordFile rawDocument(String xml) {
		documentPart = xml;
		return this;
	}

	/** @param kind "styles", "numbering", "footnotes", "header" ... */
	public WordFile part(String kind, String root, String content) {
		parts.put(kind, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + ' ' + NAMESPACES + '>' + content + "</w:" + root + '>');
		return this;
	}

	public Path save(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			put(zip, "[Content_Types].xml", contentTypes());
			put(zip, "_rels/.rels", relations(Map.of("officeDocument", "word/document.xml")));
			put(zip, "word/document.xml", documentPart);
			Map<String, String> targets = new LinkedHashMap<>();
			for (Map.Entry<String, String> part : parts.entrySet()) {
				put(zip, "word/" + part.getKey() + ".xml", part.getValue());
				targets.put(part.getKey(), part.getKey() + ".xml");
			}
			put(zip, "word/_rels/document.xml.rels", relations(targets));
		}
		return file;
	}

	private String contentTypes() {
		StringBuilder types = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
				+ "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
		types.append("<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>");
		parts.keySet()
				.forEach(kind -> types.append("<Override PartName=\"/word/" + kind + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>"));
		return types.append("</Types>").toString();
	}

	private static String relations(Map<String, String> targets) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
				+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		targets.forEach((kind, target) -> xml
				.append("<Relationship Id=\"r" + kind + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>"));
		return xml.append("</Relationships>").toString();
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
