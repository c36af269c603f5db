package vn.kehoach.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.internal.PartMarshaller;
import org.apache.poi.openxml4j.opc.internal.marshallers.ZipPartMarshaller;

import vn.kehoach.report.markup.MarkupWriter;

/** Streams the parts' XML into the package while POI saves it, so that no part is ever held in memory. */
final class StreamedParts implements PartMarshaller {

	private final Map<PackagePartName, PartContent> contents = new HashMap<>();

	/** Says what a part consists of. */
	void put(PackagePartName name, PartContent content) {
		contents.put(name, content);
	}

	@Override
	public boolean marshall(PackagePart part, OutputStream out) throws OpenXML4JException {
		ZipArchiveOutputStream zip = (ZipArchiveOutputStream) out;
		try {
			zip.putArchiveEntry(new ZipArchiveEntry(part.getPartName().getName().substring(1)));
			MarkupWriter markup = new MarkupWriter(zip);
			markup.xmlDeclaration();
			contents.get(part.getPartName()).write(markup);
			markup.flush();
			zip.closeArchiveEntry();
		} catch (IOException e) {
			throw new OpenXML4JException(e.getMessage(), e);
		}
		return !part.hasRelationships() || ZipPartMarshaller.marshallRelationshipPart(part.getRelationships(),
				PackagingURIHelper.getRelationshipPartName(part.getPartName()), zip);
	}
}
