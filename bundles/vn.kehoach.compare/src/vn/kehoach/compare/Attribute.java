package vn.kehoach.compare;

/** What an element says. */
public enum Attribute {
	/** Number and symbol of the document. */
	NUMBER,
	/** Day of issue. */
	DATE,
	/** The year that is planned. */
	YEAR,
	/** The issuing body. */
	ISSUER,
	/** Subject, title, name. */
	TITLE,
	/** Motto of the year. */
	MOTTO,
	/** Who signs. */
	SIGNATURE,
	/** Running text, tables and milestones. */
	TEXT,
	/** Leads of a task or project. */
	LEADS,
	/** Partners. */
	PARTNERS,
	/** Deadline. */
	DEADLINE,
	/** Abbreviation of a body. */
	ABBREVIATION,
	/** First and last day of a body. */
	VALIDITY,
	/** Successors of a body. */
	SUCCESSORS,
	/** Members of a group. */
	MEMBERS,
	/** Unit of an indicator. */
	UNIT,
	/** Owners of an indicator. */
	OWNERS,
	/** A value of an indicator. */
	VALUE;
}
