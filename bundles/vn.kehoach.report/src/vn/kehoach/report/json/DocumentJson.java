package vn.kehoach.report.json;

import java.io.IOException;
import java.util.List;

import vn.kehoach.model.LegalBasis;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.wording.ClosingWording;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.model.wording.RecitalWording;

/**
 * A document. Tasks that stand outside every theme have no place among the themes: the object then ends with a list "tasks".
 */
final class DocumentJson implements ObjectJson<PlanDocument> {

	@Override
	public void write(PlanDocument document, JsonFields fields) throws IOException {
		PrintedWords words = new PrintedWords(document);
		DivisionsInOrder divisions = DivisionsInOrder.of(document);
		List<LegalBasis> bases = document.getRecitals().stream().filter(LegalBasis.class::isInstance).map(LegalBasis.class::cast).toList();
		fields.text("id", document.getId()).text("kind", document.getKind().getName()).text("number", document.getNumber())
				.text("symbol", document.getSymbol()).date("date", document.getDate()).text("place", document.getPlace())
				.text("title", document.getSubject()).text("issuer", issuer(document))
				.objects("legalBases", bases, (basis, basisFields) -> basisFields.text("text", text(basis, words)))
				.objects("themes", divisions.all(Theme.class), new ThemeJson(words))
				.objects("projects", divisions.all(Project.class), new ProjectJson(words))
				.texts("recipients", document.getRecipients().stream().map(ClosingWording::text).toList())
				.object("signature", document.getSignature(), new SignatureJson());
		List<Task> others = divisions.outside(Theme.class, Task.class);
		if (!others.isEmpty())
			fields.objects("tasks", others, new TaskJson(words));
	}

	private static String issuer(PlanDocument document) {
		boolean known = document.getIssuer() != null && document.getIssuer().getLabel() != null;
		return known ? document.getIssuer().getLabel() : HeaderWording.issuingBody(document);
	}

	private static String text(LegalBasis basis, PrintedWords words) {
		return (RecitalWording.opening(basis) + " " + String.join("\n", words.paragraphs(basis.getText()))).strip();
	}
}
