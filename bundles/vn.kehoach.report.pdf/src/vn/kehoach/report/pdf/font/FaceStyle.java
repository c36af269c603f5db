package vn.kehoach.report.pdf.font;

/** The four faces of the bundled serif family, each with the file it is shipped in. */
public enum FaceStyle {
	/** Upright, normal weight. */
	REGULAR("LiberationSerif-Regular"),
	/** Upright, bold. */
	BOLD("LiberationSerif-Bold"),
	/** Slanted, normal weight. */
	ITALIC("LiberationSerif-Italic"),
	/** Slanted, bold. */
	BOLD_ITALIC("LiberationSerif-BoldItalic");

	private final String fileName;

	FaceStyle(String fileName) {
		this.fileName = fileName;
	}

	/** The PostScript-like name of the face, which is its file name without {@code .ttf}. */
	public String fileName() {
		return fileName;
	}

	/** Whether the face is bold. */
	public boolean isBold() {
		return this == BOLD || this == BOLD_ITALIC;
	}

	/** Whether the face is slanted. */
	public boolean isItalic() {
		return this == ITALIC || this == BOLD_ITALIC;
	}

	/** The face for a weight and a slant. */
	public static FaceStyle of(boolean bold, boolean italic) {
		if (bold) {
			return italic ? BOLD_ITALIC : BOLD;
		}
		return italic ? ITALIC : REGULAR;
	}
}
