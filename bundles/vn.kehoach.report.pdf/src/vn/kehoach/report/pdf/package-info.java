/** The PDF writer: the neutral layout model on pages, as a tagged PDF file. */
package vn.kehoach.report.pdf;
