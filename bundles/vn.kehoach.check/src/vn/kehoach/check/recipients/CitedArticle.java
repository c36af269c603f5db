package vn.kehoach.check.recipients;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageReader;
import vn.kehoach.model.Annex;
import vn.kehoach.model.Article;
import vn.kehoach.model.PlanDocument;

/** The article that a recipient "Như Điều 3" cites. */
final class CitedArticle {
	private static final Pattern AS_IN = Pattern.compile("(?<!\\p{L})như(?: trên|(?: điều)? ([0-9]+)| điều| kính gửi)(?!\\p{L})");

	private CitedArticle() {
	}

	/** True when the recipient stands for bodies that are named elsewhere in the document. */
	static boolean isCitedIn(String recipient) {
		return AS_IN.matcher(SmallLetters.of(recipient)).find();
	}

	/** The printed text of the article; empty when it is not there. */
	static Optional<String> text(String recipient, PlanDocument document, CheckContext context) {
		Matcher matcher = AS_IN.matcher(SmallLetters.of(recipient));
		if (!matcher.find() || matcher.group(1) == null)
			return Optional.empty();
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			if (element instanceof Annex)
				contents.prune();
			else if (element instanceof Article article && number(article, context).equals(matcher.group(1)))
				return Optional.of(text(article, context));
		}
		return Optional.empty();
	}

	private static String number(Article article, CheckContext context) {
		return context.numbering().of(article).label().replaceAll("[^0-9]", "");
	}

	private static String text(Article article, CheckContext context) {
		StringBuilder text = new StringBuilder();
		PassageReader reader = new PassageReader(context.printedReferences());
		for (Passage passage : reader.of(article))
			text.append(passage.text()).append('\n');
		article.eAllContents().forEachRemaining(element -> reader.of(element).forEach(passage -> text.append(passage.text()).append('\n')));
		return text.toString();
	}
}
