package vn.kehoach.importer.finish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Motto;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseLiteral;

/** Finds the year's motto: the quotation that follows "chủ đề". */
final class MottoReader {
	private static final Pattern MOTTO = Pattern.compile("[Cc]hủ đề[^“\".;]{0,80}[“\"]([^”\"\n]{8,300})[”\"]");

	/** Sets the document's motto when its prose quotes one. */
	void read(PlanDocument document) {
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof ProseLiteral literal && literal.getValue().indexOf("hủ đề") >= 0) {
				Matcher matcher = MOTTO.matcher(literal.getValue());
				if (matcher.find()) {
					Motto motto = ModelFactory.eINSTANCE.createMotto();
					motto.setText(matcher.group(1).strip());
					document.setMotto(motto);
					return;
				}
			}
		}
	}
}
