/** Paragraphs: words, what binds them, lines, and the places of the words on a line. Lengths are points. */
package vn.kehoach.report.pdf.text;
