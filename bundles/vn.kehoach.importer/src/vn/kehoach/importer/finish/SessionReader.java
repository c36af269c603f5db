package vn.kehoach.importer.finish;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.importer.date.DateFinder;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.Session;

/** Reads the session of a People's Council: "KHÓA XVI, KỲ HỌP THỨ 5" below its name, "… thông qua ngày …" in the closing sentence. */
final class SessionReader {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern AUTHORITY = Pattern.compile(
			"(?s)(.*\\S)\\s+((?:KHÓA|KHOÁ) ([IVXL]+|\\d+|THỨ [\\p{Lu} ]+?)(?:,| [-–])?)\\s+((?:KỲ|KÌ) HỌP (.+))");
	private static final Pattern ADOPTED = Pattern.compile("(?:Nghị quyết|Quyết nghị) này.*?\\bthông qua (?:vào )?(ngày .{8,40})",
			Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

	void read(PlanDocument document) {
		Matcher matcher = document.getEnactingAuthority() == null ? null : AUTHORITY.matcher(document.getEnactingAuthority());
		if (matcher == null || !matcher.matches())
			return;
		Session session = ModelFactory.eINSTANCE.createSession();
		session.setTerm(matcher.group(3));
		session.setNumber(matcher.group(5).toLowerCase(VIETNAMESE));
		adoption(document).flatMap(DateFinder::first).ifPresent(session::setAdoption);
		document.setSession(session);
		document.setEnactingAuthority(matcher.group(1) + '\n' + matcher.group(2) + ' ' + matcher.group(4));
	}

	private static Optional<String> adoption(PlanDocument document) {
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext()) {
			Matcher matcher = contents.next() instanceof ProseLiteral literal ? ADOPTED.matcher(literal.getValue()) : null;
			if (matcher != null && matcher.find())
				return Optional.of(matcher.group(1));
		}
		return Optional.empty();
	}
}
