/** Pages as values: what is drawn where and to which element of the structure it belongs. A file and a preview show the same. */
package vn.kehoach.report.pdf.page;
