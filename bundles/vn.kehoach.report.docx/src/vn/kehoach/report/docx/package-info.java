/**
 * Prints a layout as a Word document. The container, its content types, relationships and properties are Apache POI's;
 * the parts are streamed into it, because POI's own object model of a document costs several times the time and memory
 * of a whole build.
 */
package vn.kehoach.report.docx;
