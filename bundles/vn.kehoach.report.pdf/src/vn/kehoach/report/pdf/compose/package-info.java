/** Blocks of the layout model turned into boxes: paragraphs, header and closing block, tables, footnotes. */
package vn.kehoach.report.pdf.compose;
