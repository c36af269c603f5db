package vn.kehoach.ui.wizard.drop;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;

import vn.kehoach.ui.wizard.PlanWizardDialog;
import vn.kehoach.ui.wizard.importing.ImportWizard;
import vn.kehoach.ui.wizard.importing.ImportableFile;

/** Imports documents that are dropped onto the files view; other files are copied as the view does by itself. */
public final class DroppedDocuments extends CommonDropAdapterAssistant {
	@Override
	public boolean isSupportedType(TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		if (!FileTransfer.getInstance().isSupportedType(type))
			return Status.CANCEL_STATUS;
		Object known = FileTransfer.getInstance().nativeToJava(type);
		boolean taken = known == null || known instanceof String[] names && areImportable(paths(names));
		return taken ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	private static boolean areImportable(List<Path> files) {
		return !files.isEmpty() && files.stream().allMatch(ImportableFile::is);
	}

	private static List<Path> paths(String[] names) {
		return Stream.of(names).map(Path::of).toList();
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		if (!(event.data instanceof String[] names) || !areImportable(paths(names)))
			return Status.CANCEL_STATUS;
		ImportWizard wizard = new ImportWizard(paths(names), container(target));
		Display display = event.display;
		display.asyncExec(() -> new PlanWizardDialog(getShell(), wizard).open());
		return Status.OK_STATUS;
	}

	private static IContainer container(Object target) {
		IResource resource = Adapters.adapt(target, IResource.class);
		if (resource == null || resource.getType() == IResource.ROOT)
			return null;
		return resource instanceof IContainer container ? container : resource.getParent();
	}
}
