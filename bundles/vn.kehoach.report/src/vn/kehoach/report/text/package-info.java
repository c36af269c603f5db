/** Prints a layout as plain text. */
package vn.kehoach.report.text;
