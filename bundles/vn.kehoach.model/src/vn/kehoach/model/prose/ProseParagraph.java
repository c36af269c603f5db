package vn.kehoach.model.prose;

import java.util.List;

/**
 * A paragraph of prose.
 *
 * @param bullet the printed bullet, "-", "+" or "•"; empty for running text
 * @param spans its pieces in order, bullet excluded
 */
public record ProseParagraph(String bullet, List<ProseSpan> spans) {

	public ProseParagraph {
		spans = List.copyOf(spans);
	}

	public boolean isBullet() {
		return !bullet.isEmpty();
	}
}
