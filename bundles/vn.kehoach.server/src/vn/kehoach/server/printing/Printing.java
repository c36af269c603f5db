package vn.kehoach.server.printing;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.dsl.validation.FileValidation;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.overview.Problems;
import vn.kehoach.server.protocol.overview.Problem;
import vn.kehoach.server.protocol.printing.PagesParams;
import vn.kehoach.server.protocol.printing.PrintParams;

/** Prepares documents for printing: all that has to be read of the model. Setting the pages is done apart from it. */
public final class Printing {
	private final UriExtensions uris;
	private final FileValidation validation;

	@Inject
	Printing(UriExtensions uris, FileValidation validation) {
		this.uris = uris;
		this.validation = validation;
	}

	/** What the pages of a document are set from. */
	public PageJob pages(ServedFile file, PagesParams params) {
		FileView view = new FileView(file.resource(), uris);
		Integer version = file.open() ? file.document().getVersion() : null;
		if (!validation.syntaxErrors(file.resource()).isEmpty())
			return PageJob.refused(view.uri(), version, PrintMessages.get("syntax"));
		PrintableDocuments documents = new PrintableDocuments(view);
		Optional<PlanDocument> document = documents.find(params.document());
		return document.map(found -> documents.compose(found, version))
				.orElseGet(() -> PageJob.refused(view.uri(), version, PrintMessages.get("no-document")));
	}

	/** What a document is printed from, and the errors that stand in its file. */
	public PrintJob print(ServedFile file, PrintParams params) {
		PageJob job = pages(file, new PagesParams(params.uri(), params.document()));
		List<Problem> errors = new Problems(validation, file.cancel()).of(new FileView(file.resource(), uris)).stream()
				.filter(problem -> problem.severity() == 1).toList();
		return new PrintJob(job, errors);
	}
}
