package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceRemark;

/** Counts what the reader leaves out or changes. */
final class WordTally {
	private int insertions;
	private int deletions;
	private int pictures;
	private int comments;
	private final Map<String, Integer> oldFonts = new LinkedHashMap<>();

	void insertion() {
		insertions++;
	}

	void deletion() {
		deletions++;
	}

	void picture() {
		pictures++;
	}

	void comment() {
		comments++;
	}

	/** @param encoding TCVN3 or VNI */
	void oldFont(String encoding) {
		oldFonts.merge(encoding, 1, Integer::sum);
	}

	List<SourceRemark> remarks() {
		List<SourceRemark> remarks = new ArrayList<>();
		if (insertions + deletions > 0) {
			remarks.add(SourceRemark.of(RemarkCode.TRACKED_CHANGES_ACCEPTED, insertions, deletions));
		}
		if (pictures > 0) {
			remarks.add(SourceRemark.of(RemarkCode.PICTURES_DROPPED, pictures));
		}
		if (comments > 0) {
			remarks.add(SourceRemark.of(RemarkCode.COMMENTS_DROPPED, comments));
		}
		oldFonts.forEach((encoding, count) -> remarks.add(SourceRemark.of(RemarkCode.OLD_VIETNAMESE_ENCODING, encoding, count)));
		return remarks;
	}
}
