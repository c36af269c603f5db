package vn.kehoach.check.tests.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.explanation.ExplanationPage;
import vn.kehoach.model.message.UserLanguage;

/** The pages in docs/ are those that the explanations give; to renew them run this test with -Dvn.kehoach.docs.write=true. */
final class ExplanationPageTest {
	@Test
	void theVietnamesePageIsUpToDate() throws IOException {
		assertPage("kiem-tra.md", UserLanguage.VIETNAMESE);
	}

	@Test
	void theEnglishPageIsUpToDate() throws IOException {
		assertPage("checks.md", UserLanguage.ENGLISH);
	}

	private static void assertPage(String name, UserLanguage language) throws IOException {
		Path page = repository().resolve("docs").resolve(name);
		if (Boolean.getBoolean("vn.kehoach.docs.write"))
			Files.writeString(page, ExplanationPage.in(language));
		assertEquals(ExplanationPage.in(language), Files.readString(page));
	}

	private static Path repository() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("bundles")))
			folder = folder.getParent();
		assertNotNull(folder, "The test does not run inside the repository");
		return folder;
	}
}
