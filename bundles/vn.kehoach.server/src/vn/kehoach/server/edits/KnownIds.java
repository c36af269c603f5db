package vn.kehoach.server.edits;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.dsl.lexing.SingleWordKeywords;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.text.PlainLetters;

/** The ids of a project, and new ones. */
final class KnownIds {
	private static final int MOST_WORDS = 6;
	private static final int LONGEST = 40;

	private final Set<String> taken = new HashSet<>();

	KnownIds(ResourceSet project) {
		TreeIterator<Notifier> contents = EcoreUtil.getAllContents(project, false);
		contents.forEachRemaining(this::take);
	}

	private void take(Notifier element) {
		if (element instanceof NamedElement named && named.getId() != null)
			taken.add(named.getId());
	}

	/** True when an element has the id. */
	boolean has(String id) {
		return taken.contains(id);
	}

	/** A new id made of words: their letters without marks, in capitals and small ones; with a number when it is taken. */
	String fresh(String words, String otherwise) {
		String made = camelCase(words);
		String base = made.isEmpty() || !SingleWordKeywords.isWord(made) ? otherwise : made;
		String id = base;
		for (int count = 2; !taken.add(id); count++)
			id = base + count;
		return id;
	}

	private static String camelCase(String words) {
		StringBuilder id = new StringBuilder();
		int count = 0;
		for (String word : PlainLetters.of(Normalizer.normalize(words, Normalizer.Form.NFC)).split("[^A-Za-z0-9]+")) {
			if (word.isEmpty() || id.isEmpty() && Character.isDigit(word.charAt(0)))
				continue;
			if (++count > MOST_WORDS || id.length() + word.length() > LONGEST)
				break;
			boolean shout = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && words.equals(words.toUpperCase(Locale.ROOT));
			id.append(Character.toUpperCase(word.charAt(0))).append(shout ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1));
		}
		return id.toString();
	}
}
