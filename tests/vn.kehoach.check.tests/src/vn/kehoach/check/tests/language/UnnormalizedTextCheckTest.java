package vn.kehoach.check.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.CheckRunner;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.check.language.UnnormalizedTextCheck;
import vn.kehoach.model.message.UserLanguage;

final class UnnormalizedTextCheckTest {
	private static final CheckRunner RUNNER = new CheckRunner(List.of(new UnnormalizedTextCheck()), SeverityProfile.DEFAULT);

	@Test
	void findsSeparateMarksOnceAFile() {
		String source = "cơ quan STP \"" + Normalizer.normalize("Sở Tư pháp", Form.NFD) + "\"";
		Finding finding = RUNNER.checkSource(source).getFirst();
		TextRange range = ((FindingPlace.InSource) finding.place()).range();
		String mended = source.substring(0, range.start()) + ((Fix.ReplaceWords) finding.fix().orElseThrow()).words()
				+ source.substring(range.end());
		assertEquals("cơ quan STP \"Sở Tư pháp\"", mended);
		assertEquals("Tệp có 3 chữ viết bằng dấu rời (chưa theo Unicode NFC)", finding.message(UserLanguage.VIETNAMESE));
		assertEquals(1, RUNNER.checkSource(source).size());
	}

	@Test
	void marksFromTheFirstLetterToTheLast() {
		String source = "a" + "o\u0302" + "bc" + "e\u0301" + "d";
		assertEquals(new FindingPlace.InSource(new TextRange(1, 7)), RUNNER.checkSource(source).getFirst().place());
	}

	@Test
	void leavesComposedText() {
		assertEquals(List.of(), RUNNER.checkSource("cơ quan STP \"Sở Tư pháp\" // ”…– 😀"));
	}
}
