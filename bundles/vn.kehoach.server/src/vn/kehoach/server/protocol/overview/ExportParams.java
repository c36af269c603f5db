package vn.kehoach.server.protocol.overview;

import vn.kehoach.server.protocol.ScopeParams;

/**
 * Writes an overview into a file.
 *
 * @param scope what of
 * @param overview which
 * @param format how
 * @param target the URI of the file; an existing one is replaced
 */
public record ExportParams(ScopeParams scope, Overview overview, Format format, String target) {
	/** The overviews that can be written. */
	public enum Overview {
		ASSIGNMENTS, INDICATORS, DEADLINES
	}

	/** The formats. */
	public enum Format {
		XLSX, CSV
	}
}
