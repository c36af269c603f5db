package vn.kehoach.importer.finish;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.importer.citation.CitationRegistry;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.Locality;
import vn.kehoach.model.text.Capitals;

/** Gives the registry entries their ids. */
final class RegistryIds {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final int NAME_WORDS = 10;
	private static final int TITLE_WORDS = 7;
	private static final int INDICATOR_WORDS = 8;
	private static final int WHOLE_WORDS = 3;
	private final IdMaker ids;

	RegistryIds(IdMaker ids) {
		this.ids = ids;
	}

	/** "SoTaiChinh", "CacSoBanNganh". */
	void bodies(Collection<Assignee> bodies) {
		for (Assignee body : bodies)
			body.setId(ids.make(body.getLabel(), NAME_WORDS));
	}

	/** "NQ68_NQ_TW_2025", "LuatDauTu". */
	void citations(CitationRegistry registry, Collection<CitedDocument> documents) {
		for (CitedDocument document : documents)
			document.setId(ids.make(words(registry.kind(document).shortForm(), document), TITLE_WORDS + 2));
	}

	/** "VinhLong". */
	void localities(List<Locality> localities) {
		for (Locality locality : localities)
			locality.setId(ids.make(locality.getLabel(), NAME_WORDS));
	}

	/** "TocDoTangTruongGRDP"; that of a part begins with the name of the whole. */
	void indicators(List<? extends EObject> listings) {
		indicators(listings, "");
	}

	private void indicators(List<? extends EObject> listings, String whole) {
		for (EObject child : listings) {
			if (child instanceof IndicatorListing listing) {
				String label = Capitals.isAll(listing.getLabel()) ? listing.getLabel().toLowerCase(VIETNAMESE) : listing.getLabel();
				listing.setId(ids.make(whole + ' ' + label, INDICATOR_WORDS));
				indicators(listing.eContents(), listing instanceof Indicator ? firstWords(listing.getLabel(), WHOLE_WORDS) : "");
			}
		}
	}

	private static String words(String kind, CitedDocument document) {
		String year = document.getDate() == null ? "" : "_" + document.getDate().year();
		if (document.getNumber() == null || document.getTitle() != null && kind.equals("Luat"))
			return kind + ' ' + firstWords(document.getTitle(), TITLE_WORDS) + (year.isEmpty() ? "" : " " + year.substring(1));
		String[] parts = document.getNumber().split("[-/.]");
		StringBuilder id = new StringBuilder(kind).append(parts[0]);
		boolean dated = false;
		for (int i = 1; i < parts.length; i++) {
			dated |= parts[i].matches("(?:19|20)\\d\\d");
			if (i > 1 || !parts[i].replace('Đ', 'D').equals(kind))
				id.append('_').append(parts[i]);
		}
		return id + (dated ? "" : year);
	}

	private static String firstWords(String title, int most) {
		String[] words = title.split("[^\\p{L}\\p{N}]+");
		return String.join(" ", Arrays.copyOf(words, Math.min(words.length, most)));
	}
}
