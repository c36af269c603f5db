package vn.kehoach.ui.wizard.newyear;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.kehoach.server.protocol.newyear.PlannedMove;
import vn.kehoach.ui.served.SearchWords;

/** Which dates and years are moved, and which of them are seen. */
final class CheckedMoves {
	private final List<PlannedMove> moves;
	private final Set<String> checked = new HashSet<>();
	private SearchWords words = SearchWords.ALL;
	private boolean onlyDoubtful;

	CheckedMoves(List<PlannedMove> moves) {
		this.moves = List.copyOf(moves);
		moves.stream().filter(PlannedMove::confirmed).map(PlannedMove::key).forEach(checked::add);
	}

	/** Those that are seen, in the order of the text. */
	List<PlannedMove> seen() {
		Predicate<PlannedMove> wanted = move -> words.isIn(String.join(" ", move.kind(), move.oldWords(), move.newWords(), move.context()));
		return moves.stream().filter(wanted).filter(move -> !onlyDoubtful || move.doubt() != null).toList();
	}

	void find(SearchWords wanted) {
		words = wanted;
	}

	void onlyDoubtful(boolean only) {
		onlyDoubtful = only;
	}

	boolean isChecked(PlannedMove move) {
		return checked.contains(move.key());
	}

	void check(PlannedMove move, boolean on) {
		if (on)
			checked.add(move.key());
		else
			checked.remove(move.key());
	}

	/** Checks or leaves all that are seen. */
	void checkSeen(boolean on) {
		seen().forEach(move -> check(move, on));
	}

	/** The keys of what is moved, in the order of the text. */
	List<String> keys() {
		List<String> keys = new ArrayList<>();
		moves.stream().map(PlannedMove::key).filter(checked::contains).forEach(keys::add);
		return keys;
	}

	int size() {
		return moves.size();
	}
}
