package vn.kehoach.dsl.tests.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.tests.EveryConstruct;
import vn.kehoach.dsl.tests.Language;
import vn.kehoach.dsl.text.PlanTextWriter;
import vn.kehoach.model.PlanFile;

/**
 * Other ways of a model into a file and back. Xtext's serializer needs the nodes a model was read from: without them it cannot tell
 * a recital that is nothing but a reference from prose. Models without nodes are written by the PlanTextWriter.
 */
class SerializerTest {

	@Test
	void a_model_comes_back_from_xmi() throws IOException {
		PlanFile model = Language.model(EveryConstruct.TEXT);
		PlanFile again = readXmi(writeXmi(EcoreUtil.copy(model)));
		assertTrue(EcoreUtil.equals(model, again));
		assertEquals(EveryConstruct.TEXT, new PlanTextWriter().write(again));
	}

	@Test
	void xtexts_serializer_writes_text_that_is_read_as_an_equal_model() {
		PlanFile model = Language.model(EveryConstruct.TEXT);
		String text = Language.get(ISerializer.class).serialize(model);
		assertTrue(EcoreUtil.equals(model, Language.model(text)));
	}

	private static byte[] writeXmi(PlanFile model) throws IOException {
		Resource resource = xmiResources().createResource(URI.createURI("memory:/model.xmi"));
		resource.getContents().add(model);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, Map.of());
		return bytes.toByteArray();
	}

	private static PlanFile readXmi(byte[] bytes) throws IOException {
		Resource resource = xmiResources().createResource(URI.createURI("memory:/model.xmi"));
		resource.load(new ByteArrayInputStream(bytes), Map.of());
		EcoreUtil.resolveAll(resource);
		return (PlanFile) resource.getContents().get(0);
	}

	private static ResourceSet xmiResources() {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		return resources;
	}
}
