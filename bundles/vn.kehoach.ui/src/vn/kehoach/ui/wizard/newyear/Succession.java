package vn.kehoach.ui.wizard.newyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.kehoach.server.protocol.newyear.Replacement;
import vn.kehoach.server.protocol.newyear.Replacement.Substitute;

/** What becomes of a body or a cited document that should not be named any more, as far as it is decided. */
final class Succession {
	private final Replacement replacement;
	private int choice;
	private boolean confirmed;

	Succession(Replacement replacement) {
		this.replacement = replacement;
		List<String> ids = replacement.candidates().stream().map(Substitute::id).toList();
		choice = ids.indexOf(replacement.proposed());
	}

	Replacement replacement() {
		return replacement;
	}

	/** The words for all choices: the substitutes, and keeping it as it is. */
	List<String> choices() {
		Stream<String> substitutes = replacement.candidates().stream()
				.map(each -> each.detail().isEmpty() ? each.label() : each.label() + " – " + each.detail());
		return new ArrayList<>(Stream.concat(substitutes, Stream.of(NewYearMessages.text("succession.keep"))).toList());
	}

	/** The index of the choice among {@link #choices()}. */
	int choice() {
		return choice < 0 ? replacement.candidates().size() : choice;
	}

	void choose(int index) {
		choice = index < replacement.candidates().size() ? index : -1;
	}

	/** The id of what comes in its place; nothing when it stays. */
	Optional<String> successor() {
		return choice < 0 ? Optional.empty() : Optional.of(replacement.candidates().get(choice).id());
	}

	String chosenWords() {
		return choices().get(choice());
	}

	boolean isConfirmed() {
		return confirmed;
	}

	void confirm(boolean on) {
		confirmed = on;
	}
}
