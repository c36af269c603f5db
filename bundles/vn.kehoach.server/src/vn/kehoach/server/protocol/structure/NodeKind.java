package vn.kehoach.server.protocol.structure;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of structure nodes. Lists of a document (recitals, recipients) are nodes without text of their own. */
public enum NodeKind {
	/** A document; its form holds header and closing lines. */
	DOCUMENT,
	/** The list of a document's recitals. */
	RECITALS,
	/** "căn cứ …". */
	LEGAL_BASIS,
	/** "theo đề nghị …". */
	PROPOSAL,
	/** The year's motto. */
	MOTTO, PART, CHAPTER, SECTION, ARTICLE, CLAUSE, POINT, VIEWPOINT, THEME,
	/** A theme of another file, taken in here. */
	THEME_INCLUSION, TASK,
	/** A project (đề án). */
	PROJECT,
	/** A part of a project: objective, content and so on. */
	PROJECT_SECTION, MILESTONE,
	/** Running text: paragraphs and bullets. */
	PROSE, TABLE, INDICATOR_TABLE,
	/** A table whose rows are themes, tasks and projects. */
	ASSIGNMENT_TABLE, ANNEX, FOOTNOTE,
	/** The list of a document's recipients. */
	RECIPIENTS, RECIPIENT, SIGNATURE,
	/** Text behind the end that was not understood. */
	REMAINDER, AGENCY, AGENCY_GROUP, CITED_DOCUMENT, INDICATOR_GROUP, INDICATOR, LOCALITY,
	/** An import line. */
	IMPORT;

	private static final Set<NodeKind> ENTRIES = EnumSet.of(DOCUMENT, THEME, AGENCY, AGENCY_GROUP, CITED_DOCUMENT, INDICATOR_GROUP,
			INDICATOR, LOCALITY);
	private static final Set<NodeKind> BODY = EnumSet.of(PART, CHAPTER, SECTION, ARTICLE, CLAUSE, POINT, VIEWPOINT, THEME,
			THEME_INCLUSION, TASK, PROJECT, PROJECT_SECTION, MILESTONE, PROSE, TABLE, INDICATOR_TABLE, ASSIGNMENT_TABLE);
	private static final Set<NodeKind> DIVISIONS = EnumSet.of(PART, CHAPTER, SECTION, ARTICLE, CLAUSE, POINT, VIEWPOINT, THEME, TASK,
			PROJECT, ANNEX);

	/** True for what may stand in a file outside of any other element. */
	public boolean isEntry() {
		return ENTRIES.contains(this);
	}

	/** True when the language lets a node of the other kind stand directly in one of this kind. */
	public boolean accepts(NodeKind child) {
		return switch (this) {
		case DOCUMENT -> BODY.contains(child) || child == ANNEX || child == FOOTNOTE || child == MOTTO || child == SIGNATURE;
		case RECITALS -> child == LEGAL_BASIS || child == PROPOSAL;
		case RECIPIENTS -> child == RECIPIENT;
		case INDICATOR_GROUP -> child == INDICATOR || child == INDICATOR_GROUP;
		case INDICATOR -> child == INDICATOR;
		case ASSIGNMENT_TABLE -> child == THEME || child == TASK || child == PROJECT;
		default -> DIVISIONS.contains(this) && BODY.contains(child);
		};
	}
}
