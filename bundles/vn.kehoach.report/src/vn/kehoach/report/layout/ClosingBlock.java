package vn.kehoach.report.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The two columns at the end of a document: recipients on the left, powers, position and name of the signer on the
 * right (Annex I, boxes 7 and 9b). Kept on one page. The space for the signature is the space before
 * {@link ParagraphStyle#SIGNATURE_NAME}.
 *
 * @param recipients the left column; may be empty
 * @param signature the right column; may be empty
 * @param order which column is read first; the look is the same
 */
public record ClosingBlock(List<StyledParagraph> recipients, List<StyledParagraph> signature, Order order)
		implements
			Block {

	/** The left column's share of the text width. */
	public static final double LEFT_SHARE = 0.48;

	/** White space between the text and the first lines of both columns, in points. */
	public static final double SPACE_BEFORE = 12;

	/** Which column's words come first. */
	public enum Order {
		/** Recipients, then signature: the order of the decree's templates. */
		RECIPIENTS_FIRST,
		/** Signature, then recipients, as some sources have it. */
		SIGNATURE_FIRST
	}

	/** Copies the lists. */
	public ClosingBlock {
		recipients = List.copyOf(recipients);
		signature = List.copyOf(signature);
		Objects.requireNonNull(order, "order");
	}

	/** @return the paragraphs of both columns in reading order */
	public List<StyledParagraph> inReadingOrder() {
		List<StyledParagraph> first = order == Order.RECIPIENTS_FIRST ? recipients : signature;
		List<StyledParagraph> second = order == Order.RECIPIENTS_FIRST ? signature : recipients;
		return Stream.concat(first.stream(), second.stream()).toList();
	}
}
