/** Prints a layout as one HTML file. */
package vn.kehoach.report.html;
