package vn.kehoach.ui.editor.navigation;

import org.eclipse.lsp4j.Location;

import vn.kehoach.server.protocol.navigation.ShippedPlace;

/** Where something is declared. */
sealed interface Declaration {
	/**
	 * In a file of the user.
	 *
	 * @param place the words that declare it
	 */
	record InFile(Location place) implements Declaration {
	}

	/**
	 * In a registry that comes with the product.
	 *
	 * @param place the words that declare it
	 */
	record Shipped(ShippedPlace place) implements Declaration {
	}

	/** Nowhere. */
	record Missing() implements Declaration {
	}
}
