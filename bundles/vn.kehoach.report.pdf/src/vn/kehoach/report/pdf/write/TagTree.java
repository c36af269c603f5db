package vn.kehoach.report.pdf.write;

import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

import vn.kehoach.report.pdf.page.Tag;

/** Builds the structure tree of the document while its pages are written (ISO 32000-1, 14.7). */
final class TagTree {
	private static final COSName MCID = COSName.MCID;
	private static final COSName MCR = COSName.getPDFName("MCR");

	private final COSDictionary root = new COSDictionary();
	private final Map<Tag, COSDictionary> elements = new IdentityHashMap<>();
	private final COSArray parentTree = new COSArray();
	private final ElementAttributes attributes = new ElementAttributes();
	private COSDictionary page;
	private COSArray pageElements;
	private int pages;

	/** Begins a page; the number is the page's key in the parent tree. */
	int beginPage(COSDictionary next) {
		page = next;
		pageElements = new COSArray();
		parentTree.add(COSInteger.get(pages));
		parentTree.add(pageElements);
		return pages++;
	}

	/** Registers a piece of the page's content for an element; the number marks the piece on the page. */
	int mark(Tag tag) {
		COSDictionary element = element(tag);
		int id = pageElements.size();
		pageElements.add(element);
		addKid(element, content(element, id));
		return id;
	}

	/** The element of a tag, made with its parents when it is new. */
	COSDictionary element(Tag tag) {
		COSDictionary known = elements.get(tag);
		if (known != null) {
			return known;
		}
		COSDictionary element = new COSDictionary();
		element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
		element.setName(COSName.S, tag.role().structureType());
		COSDictionary parent = tag.parent() == null ? root : element(tag.parent());
		element.setItem(COSName.P, parent);
		attributes.describe(tag, element);
		addKid(parent, element);
		elements.put(tag, element);
		return element;
	}

	/** The finished tree. */
	COSDictionary finish() {
		root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
		COSDictionary numbers = new COSDictionary();
		numbers.setItem(COSName.NUMS, parentTree);
		root.setItem(COSName.PARENT_TREE, numbers);
		root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
		attributes.finish(root);
		return root;
	}

	private COSBase content(COSDictionary element, int id) {
		COSBase elementPage = element.getItem(COSName.PG);
		if (elementPage == null) {
			element.setItem(COSName.PG, page);
		} else if (elementPage != page) {
			COSDictionary reference = new COSDictionary();
			reference.setItem(COSName.TYPE, MCR);
			reference.setItem(COSName.PG, page);
			reference.setInt(MCID, id);
			reference.setDirect(true);
			return reference;
		}
		return COSInteger.get(id);
	}

	private static void addKid(COSDictionary element, COSBase kid) {
		COSBase kids = element.getItem(COSName.K);
		if (kids == null) {
			element.setItem(COSName.K, kid);
		} else if (kids instanceof COSArray several) {
			several.add(kid);
		} else {
			COSArray several = new COSArray();
			several.setDirect(true);
			several.add(kids);
			several.add(kid);
			element.setItem(COSName.K, several);
		}
	}
}
