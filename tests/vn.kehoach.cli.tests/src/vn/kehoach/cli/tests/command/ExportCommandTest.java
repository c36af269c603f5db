package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;
import vn.kehoach.model.Article;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Part;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;

class ExportCommandTest {
	@TempDir
	Path folder;
	@TempDir
	Path out;

	@Test
	void theJsonHasTheFieldsOfTheContractInTheirOrder() {
		SampleProject.in(folder);
		JsonObject model = json(".");
		assertEquals(List.of("documents", "agencies", "citations", "indicators"), List.copyOf(model.keySet()));
		JsonObject document = model.getAsJsonArray("documents").get(0).getAsJsonObject();
		assertEquals(List.of("id", "kind", "number", "symbol", "date", "place", "title", "issuer", "legalBases", "themes", "projects",
				"recipients", "signature"), List.copyOf(document.keySet()));
		JsonObject theme = document.getAsJsonArray("themes").get(0).getAsJsonObject();
		assertEquals(List.of("number", "title", "tasks"), List.copyOf(theme.keySet()));
		assertEquals(List.of("number", "heading", "form", "leads", "partners", "deadline", "paragraphs"),
				List.copyOf(theme.getAsJsonArray("tasks").get(0).getAsJsonObject().keySet()));
		assertEquals(List.of("id", "name", "aliases", "validFrom", "validTo", "successors"),
				List.copyOf(model.getAsJsonArray("agencies").get(0).getAsJsonObject().keySet()));
		assertEquals(List.of("id", "kind", "number", "date", "issuer", "title", "mentions"),
				List.copyOf(model.getAsJsonArray("citations").get(0).getAsJsonObject().keySet()));
	}

	@Test
	void textsAreAsPrintedAndAbsentThingsAreNull() {
		SampleProject.in(folder);
		JsonObject document = json(".").getAsJsonArray("documents").get(0).getAsJsonObject();
		JsonObject task = document.getAsJsonArray("themes").get(0).getAsJsonObject().getAsJsonArray("tasks").get(0).getAsJsonObject();
		assertEquals("2027-01-20", document.get("date").getAsString());
		assertEquals("Căn cứ Luật Ngân sách nhà nước",
				document.getAsJsonArray("legalBases").get(0).getAsJsonObject().get("text").getAsString());
		assertEquals("1.1", task.get("number").getAsString());
		assertEquals("Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành", task.get("heading").getAsString());
		assertEquals("LEAD_WITH", task.get("form").getAsString());
		assertEquals("2027-06-30", task.get("deadline").getAsString());
		assertEquals("Rà soát văn bản của tỉnh theo Luật Ngân sách nhà nước, bảo đảm tiến độ.",
				task.getAsJsonArray("paragraphs").get(0).getAsString());
		assertEquals("- Đợt một xong trong quý một.", task.getAsJsonArray("paragraphs").get(1).getAsString());
		JsonObject second = document.getAsJsonArray("themes").get(1).getAsJsonObject().getAsJsonArray("tasks").get(0).getAsJsonObject();
		assertTrue(second.get("deadline").isJsonNull());
		assertEquals("TM. ỦY BAN NHÂN DÂN", document.getAsJsonObject("signature").get("power").getAsString());
	}

	@Test
	void aSpellingThatDepartsIsPrintedInTheTaskAndAnAliasOfTheAgency() {
		SampleProject.in(folder, "chủ trì SCT", "chủ trì SCT ghi \"Sở Công thương\"");
		JsonObject model = json(".");
		JsonObject task = model.getAsJsonArray("documents").get(0).getAsJsonObject().getAsJsonArray("themes").get(1).getAsJsonObject()
				.getAsJsonArray("tasks").get(0).getAsJsonObject();
		assertEquals("Sở Công thương", task.getAsJsonArray("leads").get(0).getAsString());
		JsonObject agency = model.getAsJsonArray("agencies").get(2).getAsJsonObject();
		assertEquals("Sở Công Thương", agency.get("name").getAsString());
		assertEquals("Sở Công thương", agency.getAsJsonArray("aliases").get(0).getAsString());
	}

	@Test
	void ofOneFileOnlyItsDocumentsAreExportedWithTheRegistriesBesideIt() {
		SampleProject.in(folder);
		SampleProject.write(folder.resolve("khac.kehoach"), SampleProject.DECISION.replace("QD2027", "QD2028"));
		JsonObject model = json("quyet-dinh.kehoach");
		assertEquals(1, model.getAsJsonArray("documents").size());
		assertEquals(4, model.getAsJsonArray("agencies").size());
	}

	@Test
	void theXmiLoadsAgainWithAllReferencesInside() throws IOException {
		SampleProject.in(folder);
		CommandLineRun run = CommandLineRun.in(folder, "export", ".", "--format", "xmi");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("again.xmi"));
		new ResourceSetImpl().getResources().add(resource);
		resource.load(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), Map.of());
		assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(resource));
		PlanDocument document = (PlanDocument) ((PlanFile) resource.getContents().get(1)).getEntries().get(0);
		Theme theme = (Theme) ((Part) ((Article) document.getElements().get(0)).getElements().get(0)).getElements().get(0);
		Task task = (Task) theme.getElements().get(0);
		assertEquals("Sở Tư pháp", task.getLeads().get(0).getAssignee().getLabel());
		assertNotNull(task.getDeadline());
	}

	@Test
	void bothFormatsAtOnceNeedAFolder() {
		SampleProject.in(folder);
		assertEquals("kehoach: xuất nhiều dạng một lúc cần -o THƯ_MỤC.\n",
				CommandLineRun.in(folder, "export", ".", "--format", "json,xmi").err());
		CommandLineRun run = CommandLineRun.in(folder, "export", ".", "--format", "json,xmi", "-o", out.toString());
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertEquals(List.of("QD2027.json", "QD2027.xmi"), FolderListing.of(out));
	}

	@Test
	void aModelWithReferencesThatLeadNowhereIsNotExported() {
		SampleProject.in(folder, "chủ trì STP", "chủ trì STPP");
		CommandLineRun run = CommandLineRun.in(folder, "export", ".");
		assertEquals(ExitStatus.FINDINGS, run.status());
		assertEquals("", run.out());
		assertTrue(run.err().contains(": error KH101 "), run.err());
	}

	private JsonObject json(String path) {
		CommandLineRun run = CommandLineRun.in(folder, "export", path, "--format", "json");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}
}
