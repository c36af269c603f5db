package vn.kehoach.check.counts;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Chapter;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;

/** What a document may count of itself. */
enum ItemKind {
	/** Themes. */
	THEME("nhóm nhiệm vụ", Theme.class),
	/** Tasks. */
	TASK("nhiệm vụ", Task.class),
	/** Projects. */
	PROJECT("đề án", Project.class),
	/** Annexes. */
	ANNEX("phụ lục", Annex.class),
	/** Chapters. */
	CHAPTER("chương(?! trình)", Chapter.class);

	/** The words for all of them, as alternatives of a pattern with single blanks between the words, the longest first. */
	static final String WORDS = Arrays.stream(values()).map(kind -> kind.noun).collect(Collectors.joining("|"));

	private final String noun;
	private final Class<? extends EObject> type;

	ItemKind(String noun, Class<? extends EObject> type) {
		this.noun = noun;
		this.type = type;
	}

	/** The kind that words of a text in small letters mean. */
	static Optional<ItemKind> of(String words) {
		return Arrays.stream(values()).filter(kind -> kind.words().equals(words)).findFirst();
	}

	/** The words for it, in small letters. */
	String words() {
		return noun.replaceAll("\\(.*", "");
	}

	boolean includes(EObject element) {
		return type.isInstance(element);
	}
}
