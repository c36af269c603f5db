package vn.kehoach.model.tests.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kehoach.model.tests.Models.agency;
import static vn.kehoach.model.tests.Models.document;
import static vn.kehoach.model.tests.Models.reference;
import static vn.kehoach.model.tests.Models.role;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import vn.kehoach.model.Agency;
import vn.kehoach.model.Entry;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.Task;
import vn.kehoach.model.prose.PlainProse;
import vn.kehoach.model.reference.ReferenceIndex;

class ReferenceIndexTest {
	private final Agency justice = agency("Sở Tư pháp");
	private final Task task = ModelFactory.eINSTANCE.createTask();
	private final ProseReference mention = reference(justice, ReferenceForm.AUTO);
	private final ResourceSet resources = new ResourceSetImpl();

	ReferenceIndexTest() {
		Prose prose = PlainProse.of(List.of("Theo "));
		prose.getParts().add(mention);
		task.getLeads().add(role(justice));
		task.getElements().add(prose);
		add(justice);
		add(document(task));
	}

	@Test
	void an_agency_knows_its_mentions_and_its_roles_in_all_files() {
		ReferenceIndex index = ReferenceIndex.of(resources);
		assertEquals(List.of(mention), index.mentionsOf(justice));
		assertEquals(List.of(task.getLeads().get(0)), index.assignmentsOf(justice));
		assertEquals(List.of(mention), justice.getMentions());
		assertEquals(List.of(task.getLeads().get(0)), justice.getAssignments());
	}

	@Test
	void the_lists_cannot_be_changed() {
		assertThrows(UnsupportedOperationException.class, () -> justice.getMentions().clear());
	}

	@Test
	void a_walk_over_cross_references_does_not_meet_the_opposites() {
		assertEquals(List.of(), List.copyOf(justice.eCrossReferences()));
	}

	@Test
	void a_tree_outside_a_file_has_an_index_of_its_own() {
		Task copy = EcoreUtil.copy(task);
		assertEquals(1, ReferenceIndex.of(copy).assignmentsOf(justice).size());
	}

	private void add(Entry entry) {
		PlanFile file = ModelFactory.eINSTANCE.createPlanFile();
		file.getEntries().add(entry);
		Resource resource = new ResourceImpl();
		resource.getContents().add(file);
		resources.getResources().add(resource);
	}
}
