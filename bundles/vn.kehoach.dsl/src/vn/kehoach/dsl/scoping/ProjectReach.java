package vn.kehoach.dsl.scoping;

import org.eclipse.emf.common.util.URI;

/**
 * Which files are near a file: those of its folder, of the folders above and of those below. Two years in folders side by side
 * may use the same ids; each sees its own.
 */
public final class ProjectReach {
	private final URI folder;

	private ProjectReach(URI file) {
		folder = file.trimFragment().trimSegments(1);
	}

	/** The reach of a file. */
	public static ProjectReach of(URI file) {
		return new ProjectReach(file);
	}

	/** True when the other file's folder is the same one, or above or below it. */
	public boolean reaches(URI other) {
		URI otherFolder = other.trimFragment().trimSegments(1);
		int shorter = Math.min(folder.segmentCount(), otherFolder.segmentCount());
		return commonSegments(otherFolder) == shorter;
	}

	/** The number of folders between the files: 0 in the same folder. */
	int distance(URI other) {
		URI otherFolder = other.trimFragment().trimSegments(1);
		return folder.segmentCount() + otherFolder.segmentCount() - 2 * commonSegments(otherFolder);
	}

	private int commonSegments(URI otherFolder) {
		int common = 0;
		while (common < folder.segmentCount() && common < otherFolder.segmentCount()
				&& folder.segment(common).equals(otherFolder.segment(common)))
			common++;
		return common;
	}
}
