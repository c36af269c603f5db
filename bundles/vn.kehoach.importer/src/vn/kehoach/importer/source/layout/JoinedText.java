package vn.kehoach.importer.source.layout;

import java.util.List;

import vn.kehoach.importer.source.SourceBlock;

/**
 * Lines put together.
 *
 * @param blocks paragraphs and page breaks
 * @param joined how many lines were joined to the one before
 */
public record JoinedText(List<SourceBlock> blocks, int joined) {
	public JoinedText {
		blocks = List.copyOf(blocks);
	}
}
