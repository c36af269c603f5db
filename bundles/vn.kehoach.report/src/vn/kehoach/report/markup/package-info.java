/** Writing XML and HTML as a stream, for the writers whose format is made of it. */
package vn.kehoach.report.markup;
