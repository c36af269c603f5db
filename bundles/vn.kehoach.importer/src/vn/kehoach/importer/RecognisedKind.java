package vn.kehoach.importer;

/** What an import counts; the texts are in message/messages.properties under "count." and the name. */
public enum RecognisedKind {
	CHAPTERS, SECTIONS, ARTICLES, PARTS, THEMES, TASKS, VIEWPOINTS, CLAUSES, POINTS, PROJECTS, MILESTONES, TABLES, INDICATOR_TABLES, INDICATORS, RECITALS, RECIPIENTS, ANNEXES, FOOTNOTES, AGENCIES, GROUPS, CITED_DOCUMENTS, REFERENCES, PROSE_PARAGRAPHS
}
