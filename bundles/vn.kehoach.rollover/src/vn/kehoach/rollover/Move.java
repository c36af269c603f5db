package vn.kehoach.rollover;

import java.util.List;
import java.util.Optional;

import vn.kehoach.dsl.validation.SourceEdit;

/**
 * Something that moves with the year.
 *
 * @param kind what it is
 * @param place where it is
 * @param oldWords what stands there; empty when something is added
 * @param newWords what is to stand there; empty when it is taken away
 * @param context the text around it
 * @param doubt why it stays unless the user says otherwise; empty when it is moved unless the user says otherwise
 * @param edits the edits of the file that do it
 */
public record Move(MoveKind kind, Place place, String oldWords, String newWords, String context, Optional<Doubt> doubt,
		List<SourceEdit> edits) {
	public Move {
		edits = List.copyOf(edits);
	}

	/** The name by which a choice refers to it; the same whenever the proposal is made of the same files. */
	public String key() {
		return place.file() + "@" + place.offset() + ":" + kind;
	}

	/** True when it is moved unless the user says otherwise. */
	public boolean isConfirmed() {
		return doubt.isEmpty();
	}
}
