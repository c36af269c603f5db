package vn.kehoach.server.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Sample;
import vn.kehoach.dsl.ide.tests.protocol.SmallProject;
import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.server.tests.protocol.Desk;

class StructureTreeTest {
	@TempDir
	Path folder;

	@Test
	void aDocumentIsATreeWithComputedNumbers() {
		try (Desk desk = Desk.in(folder).open(SmallProject.REGISTRY, SmallProject.REGISTRY_TEXT)
				.open(SmallProject.DECISION, SmallProject.DECISION_TEXT)) {
			assertEquals("""
					DOCUMENT #QD2027 [] QUYẾT ĐỊNH
					  RECITALS #QD2027/recitals [] Căn cứ ban hành
					    LEGAL_BASIS #QD2027/LegalBasis:0 [] Căn cứ Nghị quyết số 1-NQ/TW ngày 04 tháng 5 năm 2025 về phát triển kinh tế tư nhân
					  PART #QD2027/Part:0 [I.] NHIỆM VỤ
					    THEME #TheChe [1.] Hoàn thiện thể chế
					      TASK #RaSoat [1.1.] Sở Tư pháp chủ trì, phối hợp với các sở
					        PROSE #RaSoat/Prose:0 [] Rà soát văn bản theo Nghị quyết số 1-NQ/TW, gửi Sở trước quý hai; xem mục 1.
					      TASK #BaoCao [1.2.] Sở Tài chính chủ trì
					        PROSE #BaoCao/Prose:0 [] Báo cáo kết quả 🎯 của 1.1 cho Sở Tư pháp.
					  RECIPIENTS #QD2027/recipients [] Nơi nhận
					""", drawn(desk.structure(SmallProject.DECISION)));
		}
	}

	@Test
	void aNodeTellsWhereItsTextIs() {
		try (Desk desk = Desk.in(folder).open(SmallProject.REGISTRY, SmallProject.REGISTRY_TEXT)
				.open(SmallProject.DECISION, SmallProject.DECISION_TEXT)) {
			Structure structure = desk.structure(SmallProject.DECISION);
			StructureNode task = Desk.all(structure).filter(node -> node.handle().equals("#RaSoat")).findFirst().orElseThrow();
			assertEquals("RaSoat", desk.editor().at(SmallProject.DECISION, task.selectionRange()));
			assertTrue(desk.editor().at(SmallProject.DECISION, task.range()).startsWith("nhiệm vụ RaSoat {"));
			assertEquals(1, structure.version());
		}
	}

	@Test
	void aFileThatNobodyHasOpenHasNoVersion() {
		try (Desk desk = Desk.in(folder)) {
			desk.editor().write("a.kehoach", "cơ quan STC \"Sở Tài chính\"\n");
			desk.open("b.kehoach", "");
			assertNull(desk.structure("a.kehoach").version());
		}
	}

	@Test
	void aHandleOutlivesAnEdit() {
		try (Desk desk = Desk.in(folder).open(SmallProject.REGISTRY, SmallProject.REGISTRY_TEXT)
				.open(SmallProject.DECISION, SmallProject.DECISION_TEXT)) {
			String before = desk.handle(SmallProject.DECISION, "Sở Tài chính chủ trì");
			desk.editor().edit(SmallProject.DECISION, "nhiệm vụ RaSoat {", "nhiệm vụ Moi {\nchủ trì STP\n}\nnhiệm vụ RaSoat {");
			assertEquals(before, desk.handle(SmallProject.DECISION, "Sở Tài chính chủ trì"));
		}
	}

	@Test
	void theSampleHasANodeForAllThatItHolds() {
		try (Desk desk = Desk.in(folder)) {
			Sample.files().forEach(desk.editor()::write);
			desk.open("quyet-dinh-2027.kehoach", Sample.files().get("quyet-dinh-2027.kehoach"));
			List<NodeKind> kinds = Desk.all(desk.structure("quyet-dinh-2027.kehoach")).map(StructureNode::kind).distinct().toList();
			assertTrue(kinds.containsAll(List.of(NodeKind.DOCUMENT, NodeKind.LEGAL_BASIS, NodeKind.ARTICLE, NodeKind.PART,
					NodeKind.THEME, NodeKind.TASK, NodeKind.PROSE, NodeKind.RECIPIENT, NodeKind.SIGNATURE)), kinds::toString);
		}
	}

	private static String drawn(Structure structure) {
		return structure.nodes().stream().map(node -> drawn(node, "")).collect(Collectors.joining());
	}

	private static String drawn(StructureNode node, String indent) {
		return indent + node.kind() + ' ' + node.handle() + " [" + node.number() + "] " + node.label() + '\n'
				+ node.children().stream().map(child -> drawn(child, indent + "  ")).collect(Collectors.joining());
	}
}
