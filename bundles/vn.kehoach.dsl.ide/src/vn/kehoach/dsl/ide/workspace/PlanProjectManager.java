package vn.kehoach.dsl.ide.workspace;

import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/** The files of one project in memory. After each build all of them are validated, since checks look across files. */
public class PlanProjectManager extends ProjectManager {
	@Inject
	private IResourceFactory files;

	@Inject
	private ProjectValidation validation;

	@Inject
	private RegistryCopies copies;

	@Inject
	private FilePaths paths;

	@Inject
	private LargeFiles large;

	private final UnfinishedReading unfinished = new UnfinishedReading();

	@Override
	public IncrementalBuilder.Result doBuild(List<URI> dirtyFiles, List<URI> deletedFiles,
			List<IResourceDescription.Delta> externalDeltas, CancelIndicator cancelIndicator) {
		Set<URI> dirty = new LinkedHashSet<>(dirtyFiles);
		unfinished.begin(getResourceSet()).stream().filter(this::isIndexed).forEach(dirty::add);
		try {
			IncrementalBuilder.Result result = buildAndValidate(List.copyOf(dirty), deletedFiles, externalDeltas, cancelIndicator);
			unfinished.finish();
			return result;
		} finally {
			unfinished.takeUnlessFinished(getResourceSet());
		}
	}

	private IncrementalBuilder.Result buildAndValidate(List<URI> dirtyFiles, List<URI> deletedFiles,
			List<IResourceDescription.Delta> externalDeltas, CancelIndicator cancelIndicator) {
		List<URI> present = dirtyFiles.stream().filter(this::isRead).toList();
		IncrementalBuilder.Result result;
		try {
			result = super.doBuild(present, gone(dirtyFiles, deletedFiles), externalDeltas, cancelIndicator);
		} catch (RuntimeException broken) {
			boolean vanishedWhileBeingRead = !present.stream().allMatch(this::isRead);
			if (!vanishedWhileBeingRead)
				throw broken;
			return buildAndValidate(dirtyFiles, deletedFiles, externalDeltas, cancelIndicator);
		}
		Set<URI> changed = new LinkedHashSet<>(present);
		result.getAffectedResources().forEach(delta -> changed.add(delta.getUri()));
		tellOfLargeFiles(dirtyFiles, deletedFiles);
		validation.validate(filesOfTheProject(changed), changed, this::asksFor, getIssueAcceptor()::apply, cancelIndicator);
		return result;
	}

	private void tellOfLargeFiles(List<URI> dirtyFiles, List<URI> deletedFiles) {
		deletedFiles.forEach(uri -> large.withdraw(uri, getIssueAcceptor()::apply));
		for (URI uri : dirtyFiles) {
			if (isRead(uri))
				large.withdraw(uri, getIssueAcceptor()::apply);
			else
				paths.pathOf(uri).filter(Files::exists).ifPresent(file -> large.tell(uri, file, getIssueAcceptor()::apply));
		}
	}

	/** A file that is gone before the client tells so must not fail this build, and with it all that follow; one grown large is left out. */
	private List<URI> gone(List<URI> dirtyFiles, List<URI> deletedFiles) {
		Set<URI> gone = new LinkedHashSet<>(deletedFiles);
		dirtyFiles.stream().filter(uri -> !isThere(uri)).forEach(gone::add);
		getIndexState().getResourceDescriptions().getAllURIs().stream().filter(uri -> !isRead(uri)).forEach(gone::add);
		return List.copyOf(gone);
	}

	/** Not so the registries that come with the product or by import lines. */
	private boolean isIndexed(URI uri) {
		return getIndexState().getResourceDescriptions().getResourceDescription(uri) != null;
	}

	private boolean isThere(URI uri) {
		return isOpen(uri) || paths.pathOf(uri).map(Files::exists).orElse(true);
	}

	private boolean isRead(URI uri) {
		return isOpen(uri) || paths.pathOf(uri).map(file -> Files.exists(file) && !LargeFiles.isLarge(file)).orElse(true);
	}

	private boolean isOpen(URI uri) {
		return getOpenedDocumentsContentProvider().hasContent(uri);
	}

	/** The changed files first; without the registries that come with the product or by import lines. */
	private List<XtextResource> filesOfTheProject(Set<URI> changed) {
		Set<URI> order = new LinkedHashSet<>(changed);
		getResourceSet().getResources().forEach(resource -> order.add(resource.getURI()));
		return order.stream().filter(this::isIndexed).map(uri -> getResourceSet().getResource(uri, true))
				.filter(XtextResource.class::isInstance).map(XtextResource.class::cast).toList();
	}

	private boolean asksFor(URI uri) {
		if (copies.isCopy(uri))
			return false;
		return !(getProjectConfig() instanceof PlanProject project) || project.asksFor(uri)
				|| getOpenedDocumentsContentProvider().hasContent(uri);
	}

	@Override
	public void aboutToRemoveFromWorkspace() {
		validation.withdraw(getIssueAcceptor()::apply);
		large.withdrawAll(getIssueAcceptor()::apply);
	}

	/** The language comes with its own factory, whichever was registered last for the whole process. */
	@Override
	public XtextResourceSet createNewResourceSet(ResourceDescriptionsData newIndex) {
		XtextResourceSet resources = super.createNewResourceSet(newIndex);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("kehoach", files);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, files);
		return resources;
	}
}
