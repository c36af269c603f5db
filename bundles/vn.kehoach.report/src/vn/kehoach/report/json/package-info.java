/** The model as JSON for other programs: the contract of `kehoach export --format json`. One class for each kind of object. */
package vn.kehoach.report.json;
