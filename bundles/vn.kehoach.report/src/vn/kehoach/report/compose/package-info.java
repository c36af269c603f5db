/** Composes the layout of a plan document: from the model to paragraphs, header, closing block, tables and annexes. */
package vn.kehoach.report.compose;
