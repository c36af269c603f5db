package vn.kehoach.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.branding.IProductConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.app.start.Splash;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The program shows itself under its own name and with its own pictures. */
class BrandingTest {
	private static final String NAME = "Kế hoạch";

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void theProductNamesItselfAndItsPictures() {
		IProduct product = Platform.getProduct();

		assertEquals(NAME, product.getName());
		assertTrue(product.getProperty(IProductConstants.ABOUT_TEXT).startsWith(NAME + ":"));
		List<String> images = List.of(product.getProperty(IProductConstants.WINDOW_IMAGES).split(","));
		assertEquals(7, images.size());
		for (String image : images)
			assertNotNull(product.getDefiningBundle().getEntry(image), image);
		assertNotNull(product.getDefiningBundle().getEntry(product.getProperty(IProductConstants.ABOUT_IMAGE)));
	}

	@Test
	void theWindowHasTheNameAndTheIcons() {
		assertTrue(Controls.window().getText().startsWith(NAME), Controls.window().getText());
		assertEquals(7, Window.getDefaultImages().length);
	}

	@Test
	void aSplashIsSeenUntilTheWorkbenchStands() {
		Splash splash = Splash.open(Display.getCurrent());
		Shell seen = Controls.dialogs(NAME).findFirst().orElseThrow();
		List<String> words = Controls.of(Label.class, seen).map(Label::getText).filter(word -> !word.isEmpty()).toList();
		boolean hasIcon = Controls.of(Label.class, seen).anyMatch(label -> label.getImage() != null);

		splash.close();

		assertEquals(List.of(NAME, "Đang khởi động…"), words);
		assertTrue(hasIcon);
		assertTrue(seen.isDisposed());
	}

	@Test
	void theHelpMenuLeadsToWhatTheProgramIs() {
		MenuItem about = Controls.items(Controls.window().getMenuBar()).filter(item -> Controls.label(item).equals("Giới thiệu Kế hoạch"))
				.findFirst().orElseThrow();
		Words words = new Words();
		words.readAndClose("Giới thiệu " + NAME);

		about.notifyListeners(SWT.Selection, new Event());

		UiWait.until("it was shown", words::areRead);
		assertTrue(words.all.stream().anyMatch(text -> text.contains("soạn, kiểm tra và in quyết định")), words.all.toString());
		assertFalse(words.buttons.isEmpty());
		for (String button : words.buttons)
			assertTrue(VietnameseWords.are(button), button);
	}

	/** Reads a dialog as soon as it is open, and closes it. */
	private static final class Words {
		private static final int LOOK_AGAIN_MILLIS = 50;
		private List<String> all;
		private List<String> buttons;

		boolean areRead() {
			return all != null;
		}

		void readAndClose(String title) {
			Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, () -> Controls.dialogs(title).findFirst().ifPresentOrElse(this::read,
					() -> readAndClose(title)));
		}

		private void read(Shell dialog) {
			all = Stream.of(Controls.of(Label.class, dialog).map(Label::getText),
					Controls.of(StyledText.class, dialog).map(StyledText::getText),
					Controls.of(Text.class, dialog).map(Text::getText)).flatMap(texts -> texts).toList();
			buttons = Controls.of(Button.class, dialog).map(button -> button.getText().replace("&", "")).filter(text -> !text.isEmpty())
					.toList();
			dialog.close();
		}
	}
}
