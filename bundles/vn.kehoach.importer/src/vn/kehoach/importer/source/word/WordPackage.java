package vn.kehoach.importer.source.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

import vn.kehoach.importer.source.FailureCode;

/**
 * The package of a .docx file, through Apache POI, which guards against zip bombs by the ratio of packed to unpacked size; the size
 * of each part is limited here. Only the parts that hold text are read, and as XML, so that nothing Word allows is hidden by an
 * object model and no schema classes are loaded.
 */
final class WordPackage implements Closeable {
	private static final String[] OFFICE = { "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
			"http://purl.oclc.org/ooxml/officeDocument/relationships/" };

	private final OPCPackage opc;
	private final PackagePart main;
	private final long limit;

	private WordPackage(OPCPackage opc, PackagePart main, long limit) {
		this.opc = opc;
		this.main = main;
		this.limit = limit;
	}

	/** @param limit the largest part, in bytes unpacked */
	static WordPackage open(Path file, long limit) throws WordFailure {
		try {
			OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
			PackagePart main = mainPart(opc);
			if (main == null || !main.getContentType().contains("wordprocessingml")) {
				opc.revert();
				throw new WordFailure(FailureCode.NOT_WORD, "", null);
			}
			return new WordPackage(opc, main, limit);
		} catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
			throw opening(broken);
		}
	}

	private static WordFailure opening(Exception broken) {
		if (isBomb(broken)) {
			return new WordFailure(FailureCode.ZIP_BOMB, "", broken);
		}
		WordFailure failure = WordXml.failure(broken, "[Content_Types].xml");
		return failure.code() == FailureCode.EXTERNAL_ENTITY ? failure : new WordFailure(FailureCode.NOT_WORD, "", broken);
	}

	private static boolean isBomb(Throwable error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("zip bomb")) {
				return true;
			}
		}
		return false;
	}

	private static PackagePart mainPart(OPCPackage opc) {
		for (String office : OFFICE) {
			PackageRelationshipCollection relations = opc.getRelationshipsByType(office + "officeDocument");
			if (relations.size() > 0) {
				return opc.getPart(relations.getRelationship(0));
			}
		}
		return null;
	}

	/** The document part. */
	WordElement document() throws WordFailure {
		return parse(main);
	}

	/** The first part that the document names by this kind ("styles", "numbering", "footnotes"), or {@link WordElement#NONE}. */
	WordElement part(String kind) throws WordFailure {
		List<WordElement> all = parts(kind);
		return all.isEmpty() ? WordElement.NONE : all.getFirst();
	}

	/** All parts of a kind ("header", "footer"). */
	List<WordElement> parts(String kind) throws WordFailure {
		List<WordElement> result = new ArrayList<>();
		try {
			for (String office : OFFICE) {
				for (PackageRelationship relation : main.getRelationshipsByType(office + kind)) {
					PackagePart part = relation.getTargetMode() == TargetMode.INTERNAL ? main.getRelatedPart(relation) : null;
					if (part != null) {
						result.add(parse(part));
					}
				}
			}
		} catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
			throw new WordFailure(FailureCode.DAMAGED_WORD, kind, broken);
		}
		return result;
	}

	private WordElement parse(PackagePart part) throws WordFailure {
		String name = part.getPartName().getName();
		try (InputStream in = part.getInputStream()) {
			byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
			if (bytes.length > limit) {
				throw new WordFailure(FailureCode.ZIP_BOMB, name, null);
			}
			return WordXml.parse(bytes, name);
		} catch (IOException broken) {
			throw isBomb(broken)
					? new WordFailure(FailureCode.ZIP_BOMB, name, broken)
					: new WordFailure(FailureCode.DAMAGED_WORD, name, broken);
		}
	}

	@Override
	public void close() {
		opc.revert();
	}
}
