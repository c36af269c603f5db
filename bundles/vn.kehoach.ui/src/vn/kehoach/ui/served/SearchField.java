package vn.kehoach.ui.served;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for words to look for; what is found changes as they are typed. */
public final class SearchField {
	private static final int WIDTH = 160;

	private final Text text;

	/**
	 * @param parent lays out in a grid
	 * @param changed told of the words, in the UI thread
	 */
	public SearchField(Composite parent, Consumer<SearchWords> changed) {
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(ServedMessages.text("search"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> changed.accept(SearchWords.of(text.getText())));
	}

	/** The field itself. */
	public Text control() {
		return text;
	}
}
