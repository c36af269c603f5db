package vn.kehoach.report.compose;

import java.util.Optional;

import vn.kehoach.report.layout.LayoutDocument;

/** The layout of a document, and of which elements its blocks were made. */
public final class ComposedDocument {
	private final LayoutDocument layout;
	private final BlockOrigins origins;

	ComposedDocument(LayoutDocument layout, BlockOrigins origins) {
		this.layout = layout;
		this.origins = origins;
	}

	/** The layout. */
	public LayoutDocument layout() {
		return layout;
	}

	/**
	 * What a block, or a row of a table, was made of; empty for what is no part of this layout.
	 *
	 * @param piece the very block or row of the layout
	 */
	public Optional<BlockOrigin> origin(Object piece) {
		return origins.of(piece);
	}
}
