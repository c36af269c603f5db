/** Pages filled from top to bottom with boxes that a page's end does not part, and footnotes at their foot. Lengths are points. */
package vn.kehoach.report.pdf.flow;
