package vn.kehoach.compare;

/** What is compared. */
public enum ElementKind {
	/** The document itself: header, signature. */
	DOCUMENT,
	/** A legal basis or proposal. */
	RECITAL,
	/** A part. */
	PART,
	/** A chapter. */
	CHAPTER,
	/** A section. */
	SECTION,
	/** An article. */
	ARTICLE,
	/** A clause. */
	CLAUSE,
	/** A point. */
	POINT,
	/** A viewpoint. */
	VIEWPOINT,
	/** A theme. */
	THEME,
	/** A task. */
	TASK,
	/** A project. */
	PROJECT,
	/** An annex. */
	ANNEX,
	/** A recipient. */
	RECIPIENT,
	/** A body or group of bodies in the registries. */
	AGENCY,
	/** An indicator. */
	INDICATOR;
}
