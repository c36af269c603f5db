package vn.kehoach.importer.finish;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.text.Capitals;

/** Gives the document, its themes, tasks, projects, motto and footnotes their ids. */
final class DocumentIds {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final int TITLE_WORDS = 6;
	private final IdMaker ids;

	DocumentIds(IdMaker ids) {
		this.ids = ids;
	}

	void assign(PlanDocument document, String shortKind) {
		int year = document.getDate() == null ? document.getYear() : document.getDate().year();
		String number = document.getNumber() == null ? "" : document.getNumber();
		document.setId(ids.make(shortKind + number + (year == 0 ? "" : "_" + year), 3));
		if (document.getMotto() != null)
			document.getMotto().setId(ids.make("ChuDe" + (document.getYear() == 0 ? "" : document.getYear()), 1));
		for (int i = 0; i < document.getFootnotes().size(); i++)
			document.getFootnotes().get(i).setId(ids.make("CT" + (i + 1), 1));
		document.getElements().forEach(element -> below(element, ""));
		document.getAnnexes().forEach(element -> below(element, ""));
	}

	private void below(EObject element, String theme) {
		String scope = theme;
		if (element instanceof Division division && (element instanceof Theme || element instanceof Task || element instanceof Project)) {
			division.setId(ids.make(words(division, theme), TITLE_WORDS));
			scope = element instanceof Theme ? division.getId() : theme;
		}
		if (element instanceof IndicatorTable table)
			table.setId(ids.make("BieuChiTieu", 1));
		if (element instanceof AssignmentTable table)
			table.setId(ids.make("BangPhanCong", 1));
		for (EObject child : element.eContents())
			below(child, scope);
	}

	private static String words(Division division, String theme) {
		if (division.getTitle() != null)
			return Capitals.isAll(division.getTitle()) ? division.getTitle().toLowerCase(VIETNAMESE) : division.getTitle();
		boolean named = division instanceof Undertaking undertaking && !undertaking.getLeads().isEmpty();
		String lead = named ? Abbreviations.initials(((Undertaking) division).getLeads().get(0).getAssignee().getLabel()) : "";
		return (theme.isEmpty() ? "NhiemVu" : theme) + '_' + lead;
	}
}
