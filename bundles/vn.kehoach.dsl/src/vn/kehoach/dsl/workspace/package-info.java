/** Files of the language on disk: found, read, linked and checked, with results as values. */
package vn.kehoach.dsl.workspace;
