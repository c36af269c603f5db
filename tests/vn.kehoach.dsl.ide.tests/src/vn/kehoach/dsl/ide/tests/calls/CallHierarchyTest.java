package vn.kehoach.dsl.ide.tests.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class CallHierarchyTest {
	private static final String REGISTRY_FILE = "danh-muc.kehoach";
	private static final String FILE = "quyet-dinh.kehoach";
	private static final String REGISTRY = """
			cơ quan STC "Sở Tài chính"
			cơ quan STP "Sở Tư pháp"
			văn bản NQ1 nghị quyết "1-NQ/TW" ngày 2025-05-04 về "phát triển kinh tế tư nhân"
			nhóm chỉ tiêu KinhTe "Kinh tế" {
				chỉ tiêu GRDP "Tốc độ tăng GRDP" { đơn vị "%" 2027 kế hoạch 8,5 }
			}
			""";
	private static final String DECISION = """
			quyết định QD2027 năm 2027 {
				căn cứ NQ1
				phần "QUAN ĐIỂM" \"""
				Theo [[NQ1]].
				\"""
				nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
					nhiệm vụ RaSoat {
						chủ trì STC
						phối hợp với STP
						\"""
						Theo [[NQ1]] và [[NQ1:số hiệu]], đạt [[GRDP.2027]], gửi [[STC]].
						\"""
						điểm \"""
						Trình [[STP|Sở]].
						\"""
					}
					đề án DeAn "Số hóa" {
						chủ trì STP
					}
					nhiệm vụ {
						chủ trì STP
						\"""
						Tiếp tục [[RaSoat]].
						\"""
					}
				}
				phụ lục "BIỂU" {
					biểu chỉ tiêu BieuI "Các chỉ tiêu" {
						cột tên chỉ tiêu
						gồm KinhTe
					}
				}
			}
			""";

	@TempDir
	Path folder;

	@Test
	void an_agency_is_called_by_tasks_and_projects_in_roles_and_in_prose() {
		try (Editor editor = opened()) {
			assertTrue(editor.greeting().getCapabilities().getCallHierarchyProvider().getLeft());
			CallHierarchyItem agency = prepared(editor, REGISTRY_FILE, "cơ quan STP");
			assertEquals("Sở Tư pháp (STP) STP", told(editor, REGISTRY_FILE, agency));
			assertEquals(List.of("1.1. Sở Tài chính chủ trì, phối hợp với Sở Tư pháp (RaSoat · QD2027) RaSoat ← STP STP",
					"1.2. Số hóa (DeAn · QD2027) DeAn ← STP", "1.3. Sở Tư pháp chủ trì (QD2027) nhiệm vụ ← STP"), incoming(editor, agency));
		}
	}

	@Test
	void an_agency_is_called_by_recipients_projects_it_gave_away_its_indicators_and_its_groups() {
		try (Editor editor = opened()) {
			editor.edit(FILE, "đề án DeAn \"Số hóa\" {\n\t\t\tchủ trì STP", "đề án DeAn \"Số hóa\" {\n\t\t\tgiao bởi STP")
					.edit(FILE, "căn cứ NQ1", "căn cứ NQ1\n\tnơi nhận STC, STP");
			editor.replaceAll(FILE, editor.text(FILE)
					+ "nhóm cơ quan CacSo \"các sở\" gồm STC, STP\nchỉ tiêu Ngheo \"Hộ nghèo\" { theo dõi STP }\n");
			List<String> callers = incoming(editor, prepared(editor, REGISTRY_FILE, "cơ quan STP"));
			assertEquals(List.of("QUYẾT ĐỊNH QD2027 (QD2027) QD2027 ← STP",
					"1.1. Sở Tài chính chủ trì, phối hợp với Sở Tư pháp (RaSoat · QD2027) RaSoat ← STP STP",
					"1.2. Số hóa (DeAn · QD2027) DeAn ← STP", "1.3. Sở Tư pháp chủ trì (QD2027) nhiệm vụ ← STP",
					"các sở (CacSo) CacSo ← STP", "1 Hộ nghèo (Ngheo) Ngheo ← STP"), callers);
		}
	}

	@Test
	void a_cited_document_is_called_by_recitals_tasks_and_divisions() {
		try (Editor editor = opened()) {
			assertEquals(List.of(
					"Căn cứ Nghị quyết số 1-NQ/TW ngày 04 tháng 5 năm 2025 về phát triển kinh tế tư nhân (QD2027) căn cứ ← NQ1",
					"I. QUAN ĐIỂM (QD2027) phần ← NQ1",
					"1.1. Sở Tài chính chủ trì, phối hợp với Sở Tư pháp (RaSoat · QD2027) RaSoat ← NQ1 NQ1"),
					incoming(editor, prepared(editor, FILE, "căn cứ NQ1")));
		}
	}

	@Test
	void an_indicator_is_called_where_it_is_quoted_and_by_tables_that_list_its_group() {
		try (Editor editor = opened()) {
			assertEquals(List.of("1.1. Sở Tài chính chủ trì, phối hợp với Sở Tư pháp (RaSoat · QD2027) RaSoat ← GRDP",
					"Các chỉ tiêu (BieuI · QD2027) BieuI ← KinhTe"), incoming(editor, prepared(editor, FILE, "[[GRDP")));
		}
	}

	@Test
	void a_task_calls_its_agencies_documents_and_indicators() {
		try (Editor editor = opened()) {
			assertEquals(List.of("Sở Tài chính (STC) STC → STC STC", "Sở Tư pháp (STP) STP → STP STP",
					"Nghị quyết số 1-NQ/TW (NQ1) NQ1 → NQ1 NQ1", "1 Tốc độ tăng GRDP (GRDP) GRDP → GRDP"),
					outgoing(editor, prepared(editor, FILE, "nhiệm vụ RaSoat")));
		}
	}

	@Test
	void a_caller_can_be_asked_on_even_without_an_id() {
		try (Editor editor = opened()) {
			CallHierarchyItem task = incomingCalls(editor, prepared(editor, FILE, "nhiệm vụ RaSoat")).get(0).getFrom();
			assertEquals("1.3. Sở Tư pháp chủ trì (QD2027) nhiệm vụ", told(editor, FILE, task));
			assertEquals(2, outgoing(editor, task).size());
			assertEquals(List.of(), incoming(editor, task));
		}
	}

	@Test
	void an_agency_of_a_shipped_registry_is_shown_where_it_is_named() {
		try (Editor editor = opened()) {
			editor.replaceAll(FILE, "dùng \"cơ quan 2025\"\n" + DECISION.replace("STP", "SoXayDung"));
			CallHierarchyItem agency = prepared(editor, FILE, "phối hợp với SoXayDung");
			assertEquals("Sở Xây dựng", agency.getName());
			assertEquals(editor.uri(FILE), agency.getUri());
			assertEquals(3, incoming(editor, agency).size());
		}
	}

	@Test
	void beside_an_id_there_is_no_hierarchy() {
		try (Editor editor = opened()) {
			assertEquals(List.of(), prepare(editor, FILE, "Trình "));
		}
	}

	private static List<String> incoming(Editor editor, CallHierarchyItem item) {
		return incomingCalls(editor, item).stream()
				.map(call -> told(editor, FILE, call.getFrom()) + " ← " + words(editor, call.getFromRanges())).toList();
	}

	private static List<CallHierarchyIncomingCall> incomingCalls(Editor editor, CallHierarchyItem item) {
		return editor.ask(documents -> documents.callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(item)));
	}

	private static List<String> outgoing(Editor editor, CallHierarchyItem item) {
		List<CallHierarchyOutgoingCall> calls = editor
				.ask(documents -> documents.callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(item)));
		return calls.stream().map(call -> told(editor, call.getTo().getUri().equals(editor.uri(FILE)) ? FILE : REGISTRY_FILE, call.getTo())
				+ " → " + words(editor, call.getFromRanges())).toList();
	}

	private static String words(Editor editor, List<Range> ranges) {
		return String.join(" ", ranges.stream().map(range -> editor.at(FILE, range)).toList());
	}

	private static String told(Editor editor, String file, CallHierarchyItem item) {
		return item.getName() + " (" + item.getDetail() + ") " + editor.at(file, item.getSelectionRange());
	}

	private static CallHierarchyItem prepared(Editor editor, String file, String words) {
		return prepare(editor, file, words).get(0);
	}

	private static List<CallHierarchyItem> prepare(Editor editor, String file, String words) {
		return editor
				.ask(documents -> documents
						.prepareCallHierarchy(new CallHierarchyPrepareParams(editor.id(file), editor.after(file, words))));
	}

	private Editor opened() {
		return Editor.in(folder).open(REGISTRY_FILE, REGISTRY).open(FILE, DECISION);
	}
}
