/** The PDF file: page operators, fonts, structure tree, outline, metadata. The container is PDFBox's. */
package vn.kehoach.report.pdf.write;
