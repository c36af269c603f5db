package vn.kehoach.importer.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a numbered line belongs.
 *
 * @param marker its number, as it is read at that place
 * @param parent the index of the node it belongs to among the open nodes
 */
record Placement(Marker marker, int parent) {

	static Placement of(Marker marker, List<OutlineNode> open) {
		Numeral numeral = marker.numeral();
		if (numeral.isWord())
			return new Placement(marker, word(marker, open));
		if (numeral.isPart())
			return part(marker, open);
		return new Placement(marker, numeral == Numeral.ARABIC ? arabic(marker, open) : inner(marker, open));
	}

	/** Articles, chapters and so on belong to the next word above them, never to a bare number; a first part behind an article lies in the article. */
	private static int word(Marker marker, List<OutlineNode> open) {
		Numeral numeral = marker.numeral();
		int same = innermost(open, node -> node.marker().numeral() == numeral);
		if (same > 0)
			return same - 1;
		int article = innermost(open, node -> node.marker().numeral() == Numeral.ARTICLE);
		if (numeral == Numeral.PART_WORD && marker.ordinal() == 1 && article > 0)
			return open.size() - 1;
		return Math.max(0, innermost(open, node -> node.marker().numeral().isWord() && node.marker().numeral().compareTo(numeral) < 0));
	}

	private static Placement part(Marker marker, List<OutlineNode> open) {
		for (int i = open.size() - 1; i > 0; i--) {
			Optional<Marker> next = continued(marker, open.get(i).marker());
			if (next.isPresent())
				return new Placement(next.get(), i - 1);
		}
		int same = innermost(open, node -> node.marker().numeral() == marker.numeral());
		if (same > 0)
			return new Placement(marker, same - 1);
		int anyPart = innermost(open, node -> node.marker().numeral() == Numeral.CAPITAL || node.marker().numeral() == Numeral.ROMAN);
		if (marker.ordinal() != 1 && anyPart > 0)
			return new Placement(marker, anyPart - 1);
		return new Placement(marker,
				Math.max(0, innermost(open, node -> node.marker().numeral().isPart() || node.marker().numeral().isWord())));
	}

	/** The marker read as the successor of an open part. */
	private static Optional<Marker> continued(Marker marker, Marker open) {
		if (open.numeral() != Numeral.CAPITAL && open.numeral() != Numeral.ROMAN)
			return Optional.empty();
		return MarkerReader.reread(marker, open.numeral()).filter(read -> read.ordinal() == open.ordinal() + 1);
	}

	private static int arabic(Marker marker, List<OutlineNode> open) {
		if (marker.depth() > 1) {
			List<Integer> prefix = marker.numbers().subList(0, marker.depth() - 1);
			int parent = innermost(open, node -> node.marker().numeral() == Numeral.ARABIC && node.marker().numbers().equals(prefix));
			if (parent > 0)
				return parent;
		}
		return inner(marker, open);
	}

	/** The place of a number below the parts: beside the open one of its kind, else inside the innermost node that may hold it. */
	private static int inner(Marker marker, List<OutlineNode> open) {
		int same = innermost(open, node -> node.marker().numeral() == marker.numeral() && node.marker().depth() == marker.depth());
		if (same > 0)
			return same - 1;
		if (marker.depth() > 1 || marker.ordinal() == 1)
			return open.size() - 1;
		return Math.max(0, innermost(open, node -> node.marker().numeral().compareTo(marker.numeral()) < 0));
	}

	private static int innermost(List<OutlineNode> open, Predicate<OutlineNode> predicate) {
		for (int i = open.size() - 1; i > 0; i--) {
			if (predicate.test(open.get(i)))
				return i;
		}
		return -1;
	}
}
