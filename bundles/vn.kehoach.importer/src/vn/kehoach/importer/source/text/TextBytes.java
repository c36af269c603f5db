package vn.kehoach.importer.source.text;

import java.util.List;
import java.util.function.BiFunction;

import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceFailure;
import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.importer.source.SourceResult;

/** Turns the bytes of a text file into text, for every reader of such files. */
public final class TextBytes {
	private TextBytes() {
	}

	/**
	 * Decodes and hands the text on.
	 *
	 * @param file as the user named it
	 * @param reader takes the text and the remarks on its encoding
	 */
	public static SourceResult read(String file, byte[] bytes, BiFunction<String, List<SourceRemark>, SourceResult> reader) {
		return switch (new TextDecoder().decode(bytes)) {
		case DecodedText.Refused refused -> new SourceResult.Failed(
				SourceFailure.of(refused.code(), file, refused.line(), refused.offset()));
		case DecodedText.Text text -> reader.apply(text.text(),
				text.guessed().isEmpty() ? List.of() : List.of(SourceRemark.of(RemarkCode.ENCODING_GUESSED, text.guessed())));
		};
	}
}
