package vn.kehoach.ui.editor.rename;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;

import vn.kehoach.ui.editor.document.ServedDocument;

/**
 * A name that is to be changed.
 *
 * @param document where it is being changed
 * @param position where it was pointed at
 * @param place the name there
 * @param words the name
 * @param places all places of the document that name the element
 */
record RenamedName(ServedDocument document, Position position, IRegion place, String words, List<IRegion> places) {
	static RenamedName of(ServedDocument document, Position position, IRegion place, List<IRegion> places) {
		return new RenamedName(document, position, place, words(document, place), places);
	}

	private static String words(ServedDocument document, IRegion place) {
		try {
			return document.document().get(place.getOffset(), place.getLength());
		} catch (BadLocationException changed) {
			return "";
		}
	}

	/** True when all places hold the very name, so that they can change together while it is typed. */
	boolean canBeTypedInPlace() {
		return places.stream().anyMatch(region -> region.getOffset() == place.getOffset() && region.getLength() == place.getLength())
				&& places.stream().allMatch(region -> words(document, region).equals(words));
	}
}
