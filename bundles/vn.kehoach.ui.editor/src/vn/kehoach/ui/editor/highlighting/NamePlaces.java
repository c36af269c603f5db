package vn.kehoach.ui.editor.highlighting;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Where the text names elements, as far as the server last told its tokens. In the UI thread. */
public final class NamePlaces {
	private List<ColouredToken> names = List.of();

	void take(List<ColouredToken> tokens) {
		names = tokens.stream().filter(token -> token.type() >= TokenColour.AGENCY.ordinal()).toList();
	}

	/** The name at an offset; nothing when no element is named there. */
	public Optional<IRegion> at(int offset) {
		return names.stream().filter(token -> token.offset() <= offset && offset <= token.offset() + token.length()).findFirst()
				.map(token -> new Region(token.offset(), token.length()));
	}
}
