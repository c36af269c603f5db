package vn.kehoach.check.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Injector;

import vn.kehoach.check.Check;
import vn.kehoach.check.CheckRunner;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.dsl.KehoachStandaloneSetup;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.prose.PlainProse;

/** Runs checks over texts. */
public final class Checked {
	private static final Injector INJECTOR = new KehoachStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Checked() {
	}

	/** What the check finds in a document of the given paragraphs. */
	public static Findings prose(Check check, String... paragraphs) {
		PlanFile file = ModelFactory.eINSTANCE.createPlanFile();
		PlanDocument document = ModelFactory.eINSTANCE.createPlanDocument();
		document.getElements().add(PlainProse.of(List.of(paragraphs)));
		file.getEntries().add(document);
		Resource resource = new ResourceImpl(URI.createURI("memory:/prose.kehoach"));
		resource.getContents().add(file);
		ResourceSet resources = new ResourceSetImpl();
		resources.getResources().add(resource);
		return new Findings(run(List.of(check), resources));
	}

	/** What the check finds in files of the language. */
	public static Findings files(Check check, String... texts) {
		return new Findings(run(List.of(check), load(texts)));
	}

	/** The files of the language, linked with each other. */
	public static ResourceSet load(String... texts) {
		ResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
		for (int index = 0; index < texts.length; index++)
			read(resources.createResource(URI.createURI("memory:/file" + index + ".kehoach")), texts[index]);
		EcoreUtil.resolveAll(resources);
		return resources;
	}

	private static void read(Resource resource, String text) {
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of("ENCODING", "UTF-8"));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** What the checks find in all files of a resource set. */
	public static List<Finding> run(List<Check> checks, ResourceSet resources) {
		CheckContext context = CheckContext.of(resources);
		CheckRunner runner = new CheckRunner(checks, SeverityProfile.DEFAULT);
		List<Finding> findings = new ArrayList<>();
		context.registry().files().forEach(file -> findings.addAll(runner.check(file, context)));
		return findings;
	}
}
