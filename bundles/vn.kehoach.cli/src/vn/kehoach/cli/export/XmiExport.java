package vn.kehoach.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import vn.kehoach.model.PlanFile;

/** One XMI resource with the models of all loaded files as its roots; references between them stay inside the resource. */
final class XmiExport implements ModelExport {
	private static final int LINE_WIDTH = 120;

	@Override
	public void write(ExportedModels models, OutputStream out) throws IOException {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Collection<PlanFile> copies = copier.copyAll(models.all());
		copier.copyReferences();
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("kehoach.xmi"));
		resource.getContents().addAll(copies);
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(), XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH,
				XMLResource.OPTION_LINE_DELIMITER, "\n"));
		out.flush();
	}
}
