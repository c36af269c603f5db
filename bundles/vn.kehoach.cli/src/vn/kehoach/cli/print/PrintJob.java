package vn.kehoach.cli.print;

import java.nio.file.Path;

import vn.kehoach.report.layout.LayoutDocument;

/**
 * One file to print.
 *
 * @param layout what to print
 * @param format in which format
 * @param target to which file
 */
record PrintJob(LayoutDocument layout, PrintFormat format, Path target) {
}
