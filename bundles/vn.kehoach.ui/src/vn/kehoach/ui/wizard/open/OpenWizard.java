package vn.kehoach.ui.wizard.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import vn.kehoach.ui.wizard.PlanWizardDialog;

/** Opens a wizard for what is selected; which one stands behind the class in plugin.xml. */
public final class OpenWizard extends AbstractHandler implements IExecutableExtension {
	private WizardKind kind;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		kind = WizardKind.valueOf(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new PlanWizardDialog(HandlerUtil.getActiveShellChecked(event), kind.make(SelectedResources.of(event))).open();
		return null;
	}
}
