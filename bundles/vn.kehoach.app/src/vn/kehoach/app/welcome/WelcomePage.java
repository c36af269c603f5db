package vn.kehoach.app.welcome;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;

import vn.kehoach.app.AppMessages;
import vn.kehoach.app.welcome.RecentProjects.Recent;

/** What is seen at the first start: what can be done, the projects there are, and the way to the guide. */
public final class WelcomePage extends EditorPart {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.app.welcome";
	/** The command that shows the guide. */
	private static final String GUIDE = "vn.kehoach.help.show";

	private static final int MARGIN = 36;
	private static final int GAP = 14;
	private static final int STEP_WIDTH = 240;
	private static final int NARROWEST = 520;
	private static final float TITLE_SIZE = 2f;

	private LocalResourceManager resources;
	private WelcomeCommands commands;
	private Composite content;
	private Button first;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleImage(JFaceResources.getResources().create(input.getImageDescriptor()));
	}

	@Override
	public void createPartControl(Composite parent) {
		commands = new WelcomeCommands(getSite());
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		content = new Composite(scrolled, SWT.NONE);
		resources = new LocalResourceManager(JFaceResources.getResources(), content);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).spacing(2 * GAP, GAP).applyTo(content);
		head();
		for (WelcomeStep step : WelcomeStep.values())
			step(step);
		recent();
		guide();
		scrolled.setContent(content);
		scrolled.addListener(SWT.Resize, resized -> fit(scrolled));
		fit(scrolled);
	}

	/** Words wrap at the width there is; below the narrowest it is scrolled. */
	private void fit(ScrolledComposite scrolled) {
		int width = Math.max(NARROWEST, scrolled.getClientArea().width);
		scrolled.setMinSize(NARROWEST, content.computeSize(width, SWT.DEFAULT).y);
	}

	private void head() {
		Label title = new Label(content, SWT.NONE);
		title.setText(AppMessages.text("welcome.title"));
		title.setFont(resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)
				.setHeight(Math.round(title.getFont().getFontData()[0].getHeight() * TITLE_SIZE))));
		across(title);
		Label words = new Label(content, SWT.WRAP);
		words.setText(AppMessages.text("welcome.about"));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).hint(2 * STEP_WIDTH, SWT.DEFAULT).applyTo(words);
	}

	private void step(WelcomeStep step) {
		Button button = new Button(content, SWT.PUSH | SWT.LEFT);
		button.setText("  " + step.title());
		button.setImage(image(step.icon()));
		button.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		button.setEnabled(commands.has(step.command()));
		button.addListener(SWT.Selection, chosen -> commands.run(step.command()));
		GridDataFactory.fillDefaults().hint(STEP_WIDTH, 4 * MARGIN / 3).applyTo(button);
		if (first == null)
			first = button;
		Label words = new Label(content, SWT.WRAP);
		words.setText(step.description());
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(STEP_WIDTH, SWT.DEFAULT).applyTo(words);
	}

	private Image image(String path) {
		return resources.create(ResourceLocator.imageDescriptorFromBundle(WelcomePage.class, path).orElseThrow());
	}

	private void recent() {
		var projects = new RecentProjects(ResourcesPlugin.getWorkspace().getRoot()).list();
		if (projects.isEmpty())
			return;
		Label heading = new Label(content, SWT.NONE);
		heading.setText(AppMessages.text("welcome.recent"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().span(2, 1).indent(0, GAP).applyTo(heading);
		for (Recent project : projects)
			link(AppMessages.text("welcome.open", project.project().getName(), project.file().getName()), () -> open(project));
	}

	private void guide() {
		if (commands.has(GUIDE))
			link(AppMessages.text("welcome.guide"), () -> commands.run(GUIDE));
	}

	private void link(String words, Runnable action) {
		Link link = new Link(content, SWT.NONE);
		link.setText(words);
		link.addListener(SWT.Selection, chosen -> action.run());
		across(link);
	}

	private static void across(org.eclipse.swt.widgets.Control control) {
		GridDataFactory.swtDefaults().span(2, 1).applyTo(control);
	}

	private void open(Recent recent) {
		try {
			IDE.openEditor(getSite().getPage(), recent.file(), true);
		} catch (PartInitException broken) {
			ILog.of(WelcomePage.class).log(broken.getStatus());
		}
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// it holds nothing of its own
	}

	@Override
	public void doSaveAs() {
		// it holds nothing of its own
	}
}
