/**
 * The neutral layout model: what a printed document consists of, before any file format.
 *
 * <p>Everything is an immutable record. A {@link vn.kehoach.report.layout.LayoutDocument} is made of page sequences, a
 * page sequence of blocks, a block of paragraphs, a paragraph of runs. The texts in the runs are the words as they are
 * printed: numbers, labels ("Điều 1.", "a)", "- ") and capitals are already in them, so that every writer prints, and
 * every reader extracts, the same words in the same order. How a paragraph looks follows from its
 * {@link vn.kehoach.report.layout.ParagraphStyle} alone; the figures come from Decree 30/2020/NĐ-CP, Annex I.
 */
package vn.kehoach.report.layout;
