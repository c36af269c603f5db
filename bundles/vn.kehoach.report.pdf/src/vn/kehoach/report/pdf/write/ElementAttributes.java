package vn.kehoach.report.pdf.write;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;

/** What structure elements tell beside their type: spans and scope of cells, the kind of a list, identifiers of notes. */
final class ElementAttributes {
	private static final COSName OWNER = COSName.O;
	private final COSArray notes = new COSArray();

	/** Adds the attributes that the tag asks for. */
	void describe(Tag tag, COSDictionary element) {
		if (tag.spokenText() != null) {
			element.setString(COSName.ACTUAL_TEXT, tag.spokenText());
		}
		switch (tag.role()) {
		case TABLE_HEADER, TABLE_DATA -> cell(tag, element);
		case LIST -> element.setItem(COSName.A, list("Disc"));
		case LETTERED_LIST -> element.setItem(COSName.A, list("LowerAlpha"));
		case NOTE -> note(element);
		default -> {
			// the type says all
		}
		}
	}

	/** Adds the index of notes to the root of the structure. */
	void finish(COSDictionary root) {
		if (notes.size() > 0) {
			COSDictionary ids = new COSDictionary();
			ids.setItem(COSName.NAMES, notes);
			root.setItem(COSName.getPDFName("IDTree"), ids);
		}
	}

	private static void cell(Tag tag, COSDictionary element) {
		COSDictionary table = attributes("Table");
		if (tag.role() == TagRole.TABLE_HEADER) {
			table.setName("Scope", "Column");
		}
		if (tag.columnSpan() > 1) {
			table.setInt("ColSpan", tag.columnSpan());
		}
		if (tag.rowSpan() > 1) {
			table.setInt("RowSpan", tag.rowSpan());
		}
		if (table.size() > 1) {
			element.setItem(COSName.A, table);
		}
	}

	private static COSDictionary list(String numbering) {
		COSDictionary list = attributes("List");
		list.setName("ListNumbering", numbering);
		return list;
	}

	private static COSDictionary attributes(String owner) {
		COSDictionary attributes = new COSDictionary();
		attributes.setName(OWNER, owner);
		attributes.setDirect(true);
		return attributes;
	}

	private void note(COSDictionary element) {
		COSString id = new COSString(String.format("note-%06d", notes.size() / 2 + 1));
		element.setItem(COSName.ID, id);
		notes.add(id);
		notes.add(element);
	}
}
