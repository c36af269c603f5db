package vn.kehoach.report.pdf.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.report.pdf.font.FontFace;

/** The faces that a document uses, in the order of their first use. */
final class FaceUses {
	private final Map<FontFace, FaceUse> byFace = new IdentityHashMap<>();
	private final List<FaceUse> inOrder = new ArrayList<>();

	/** What the document draws with a face. */
	FaceUse of(FontFace face) {
		FaceUse use = byFace.get(face);
		if (use == null) {
			use = new FaceUse("F" + inOrder.size(), face);
			byFace.put(face, use);
			inOrder.add(use);
		}
		return use;
	}

	List<FaceUse> inOrder() {
		return inOrder;
	}
}
