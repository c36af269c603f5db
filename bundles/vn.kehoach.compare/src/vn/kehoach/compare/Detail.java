package vn.kehoach.compare;

import java.util.List;

/** Something that an element says otherwise in the newer version. */
public sealed interface Detail {
	/** What it is. */
	Attribute attribute();

	/**
	 * Another value.
	 *
	 * @param attribute of what
	 * @param qualifier which one, where there are several: "2027 kế hoạch"; else empty
	 * @param older the older value in the user's words; empty when there was none
	 * @param newer the newer value; empty when there is none
	 */
	record ValueChange(Attribute attribute, String qualifier, String older, String newer) implements Detail {
	}

	/**
	 * Another wording.
	 *
	 * @param attribute of what
	 * @param runs the words of both versions in order
	 */
	record WordingChange(Attribute attribute, List<WordRun> runs) implements Detail {
		public WordingChange {
			runs = List.copyOf(runs);
		}
	}
}
