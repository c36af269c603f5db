package vn.kehoach.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.QuickFix;
import vn.kehoach.dsl.validation.QuickFixes;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.message.UserLanguage;

/** What a check has found, with the words a test wants to see. */
public record Findings(List<Finding> all) {
	/** Nothing was found. */
	public void assertNone() {
		assertEquals(List.of(), all.stream().map(Findings::marked).toList());
	}

	/** The marked words of the findings, in order. */
	public Findings assertMarked(String... words) {
		assertEquals(List.of(words), all.stream().map(Findings::marked).toList());
		return this;
	}

	/** The Vietnamese message of the only finding. */
	public Findings assertMessage(String message) {
		assertEquals(List.of(message), all.stream().map(finding -> finding.message(UserLanguage.VIETNAMESE)).toList());
		return this;
	}

	/** The value that is left when the fix of the only finding has been applied. */
	public Findings assertFixed(String value) {
		Finding finding = all.getFirst();
		assertEquals(value, fixed((FindingPlace.InModel) finding.place(), finding.fix().orElseThrow()));
		return this;
	}

	/** The text of the file when the quick fix of the first finding has been applied; of several the one with the label. */
	public Findings assertMended(String label, String text) {
		XtextResource file = (XtextResource) ((FindingPlace.InModel) all.getFirst().place()).element().eResource();
		QuickFix fix = new QuickFixes(file, SeverityProfile.DEFAULT).all().stream()
				.filter(offered -> offered.code().equals(all.getFirst().check().code()) && offered.label().equals(label)).findFirst()
				.orElseThrow();
		assertEquals(text, SourceEdit.apply(fix.edits(), file.getParseResult().getRootNode().getText()));
		return this;
	}

	/** The codes of the findings, in order. */
	public Findings assertCodes(String... codes) {
		assertEquals(List.of(codes), all.stream().map(finding -> finding.check().code()).toList());
		return this;
	}

	/** The Vietnamese messages of the findings, in order. */
	public Findings assertMessages(String... messages) {
		assertEquals(List.of(messages), all.stream().map(finding -> finding.message(UserLanguage.VIETNAMESE)).toList());
		return this;
	}

	/** The Vietnamese labels of the first finding's remedies. */
	public Findings assertRemedies(String... labels) {
		Finding finding = all.getFirst();
		assertEquals(List.of(labels), finding.remedies().stream().map(remedy -> finding.label(remedy, UserLanguage.VIETNAMESE)).toList());
		return this;
	}

	/** The findings have no fix. */
	public Findings assertNoFix() {
		assertEquals(List.of(), all.stream().flatMap(finding -> finding.fix().stream()).toList());
		return this;
	}

	private static String marked(Finding finding) {
		FindingPlace.InModel place = (FindingPlace.InModel) finding.place();
		if (place.feature().isEmpty())
			return name(place.element());
		Object value = value(place);
		if (value instanceof String text)
			return place.range().map(range -> text.substring(range.start(), range.end())).orElse(text);
		return value instanceof EObject element ? name(element) : String.valueOf(value);
	}

	private static String name(EObject element) {
		return element instanceof NamedElement named && named.getId() != null ? named.getId() : element.eClass().getName();
	}

	private static Object value(FindingPlace.InModel place) {
		Object value = place.element().eGet(place.feature().orElseThrow());
		return place.index() < 0 ? value : ((List<?>) value).get(place.index());
	}

	private static String fixed(FindingPlace.InModel place, Fix fix) {
		String text = (String) value(place);
		TextRange range = place.range().orElse(new TextRange(0, text.length()));
		String replacement = switch (fix) {
		case Fix.ReplaceWords words -> words.words();
		case Fix.Link link -> "[[" + link.target().getId() + link.wording().map(words -> "|" + words).orElse("") + "]]";
		case Fix.LinkValue link -> "[[" + link.indicator().getId() + "." + link.year()
				+ (link.kind() == ValueKind.ANY ? "" : "." + link.kind().getLiteral()) + link.wording().map(words -> "|" + words).orElse("")
				+ "]]";
		case Fix.RemoveValue removal -> "";
		case Fix.RemoveElement removal -> "";
		case Fix.Refer reference -> reference.target().getId();
		case Fix.AddValue value -> value.source();
		case Fix.RemoveListed removal -> "";
		case Fix.MoveLast move -> text;
		case Fix.Together edits -> text;
		};
		return text.substring(0, range.start()) + replacement + text.substring(range.end());
	}
}
