package vn.kehoach.dsl.ide.tests.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonElement;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class CodeLensTest {
	private static final String REGISTRY_FILE = "danh-muc.kehoach";
	private static final String DECISION_FILE = "quyet-dinh.kehoach";
	private static final String REGISTRY = """
			cơ quan STC "Sở Tài chính"
			cơ quan STP "Sở Tư pháp"
			nhóm cơ quan CacSo "các sở" gồm STC, STP
			văn bản NQ1 nghị quyết "1-NQ/TW" ngày 2025-05-04 về "phát triển kinh tế tư nhân"
			chỉ tiêu GRDP "Tốc độ tăng GRDP" { đơn vị "%" 2027 kế hoạch 8,5 }
			""";
	private static final String DECISION = """
			quyết định QD2027 năm 2027 {
				căn cứ NQ1
				nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
					nhiệm vụ RaSoat {
						chủ trì STC
						phối hợp với CacSo, STP ghi "ngành tư pháp"
						hạn 2027-06-30
						hạn định kỳ trước ngày 18 hằng tháng
						\"""
						Rà soát theo [[NQ1]] để đạt [[GRDP.2027]], gửi [[STC]].
						\"""
					}
					nhiệm vụ {
						chủ trì STP
						phối hợp với STC
						\"""
						Báo cáo [[STC]].
						\"""
					}
					nhiệm vụ TuLam {
						chủ trì STC
						\"""
						Tự làm.
						\"""
					}
				}
			}
			""";

	@TempDir
	Path folder;

	@Test
	void the_registry_tells_how_often_its_entries_are_used() {
		try (Editor editor = opened("vi")) {
			assertEquals(
					Map.of("STC", "chủ trì 2, phối hợp 1 nhiệm vụ, nhắc 2 lần", "STP", "chủ trì 1, phối hợp 1 nhiệm vụ, nhắc 0 lần",
							"CacSo",
							"chủ trì 0, phối hợp 1 nhiệm vụ, nhắc 0 lần", "NQ1", "viện dẫn 2 lần", "GRDP", "trích dẫn 1 lần"),
					titles(editor, REGISTRY_FILE));
		}
	}

	@Test
	void the_document_tells_partners_deadlines_and_numbers_of_tasks() {
		try (Editor editor = opened("vi")) {
			assertEquals(Map.of("TheChe", "3 nhiệm vụ", "RaSoat",
					"phối hợp: các sở, ngành tư pháp · hạn: 30/06/2027 · hạn định kỳ: trước ngày 18 hằng tháng", "nhiệm vụ",
					"phối hợp: Sở Tài chính"), titles(editor, DECISION_FILE));
		}
	}

	@Test
	void a_theme_of_projects_tells_their_number() {
		try (Editor editor = Editor.in(folder, params -> params.setLocale("vi")).open(DECISION_FILE, """
				chương trình hành động CT2027 năm 2027 {
					nhóm nhiệm vụ DeAn "Các đề án" {
						đề án DA1 "Chuyển đổi số" { chủ trì "Sở A" }
						đề án DA2 "Cải cách hành chính" { chủ trì "Sở B" }
					}
					nhóm nhiệm vụ CaHai "Cả hai" {
						đề án DA3 "Nhân lực" { chủ trì "Sở A" }
						nhiệm vụ { \"""Làm.\""" }
					}
					nhóm nhiệm vụ Trong "Trống" { }
				}
				""")) {
			Map<String, String> titles = titles(editor, DECISION_FILE);
			assertEquals(List.of("2 đề án", "1 nhiệm vụ · 1 đề án", "0 nhiệm vụ"),
					List.of(titles.get("DeAn"), titles.get("CaHai"), titles.get("Trong")));
		}
	}

	@Test
	void clients_with_an_english_locale_read_english() {
		try (Editor editor = opened("en")) {
			assertEquals("leads: 2, partner in: 1, mentions: 2", titles(editor, REGISTRY_FILE).get("STC"));
			assertEquals("partners: Sở Tài chính", titles(editor, DECISION_FILE).get("nhiệm vụ"));
		}
	}

	@Test
	void the_command_shows_the_places() {
		try (Editor editor = opened("vi")) {
			CodeLens lens = resolved(editor, lenses(editor, REGISTRY_FILE).get(0));
			assertEquals("kehoach.showReferences", lens.getCommand().getCommand());
			List<JsonElement> arguments = lens.getCommand().getArguments().stream().map(new Gson()::toJsonTree).toList();
			assertEquals(editor.uri(REGISTRY_FILE), arguments.get(0).getAsString());
			assertEquals(new Gson().toJsonTree(editor.after(REGISTRY_FILE, "cơ quan STC").getLine()),
					arguments.get(1).getAsJsonObject().get("line"));
			List<Location> places = List.of(new Gson().fromJson(arguments.get(2), Location[].class));
			assertEquals(5, places.size());
			places.forEach(place -> {
				assertEquals(editor.uri(DECISION_FILE), place.getUri());
				assertEquals("STC", editor.at(DECISION_FILE, place.getRange()));
			});
		}
	}

	@Test
	void lenses_are_worked_out_only_when_they_are_resolved_and_follow_edits() {
		try (Editor editor = opened("vi")) {
			assertTrue(editor.greeting().getCapabilities().getCodeLensProvider().getResolveProvider());
			lenses(editor, DECISION_FILE).forEach(lens -> assertNull(lens.getCommand()));
			editor.edit(DECISION_FILE, "gửi [[STC]]", "gửi [[STP]]");
			assertEquals("chủ trì 2, phối hợp 1 nhiệm vụ, nhắc 1 lần", titles(editor, REGISTRY_FILE).get("STC"));
		}
	}

	@Test
	void a_lens_of_an_older_text_shows_nothing() {
		try (Editor editor = opened("vi")) {
			CodeLens lens = lenses(editor, REGISTRY_FILE).get(0);
			editor.replaceAll(REGISTRY_FILE, "\n".repeat(9) + REGISTRY);
			assertEquals("", resolved(editor, lens).getCommand().getTitle());
		}
	}

	private static Map<String, String> titles(Editor editor, String file) {
		Map<String, String> titles = new LinkedHashMap<>();
		for (CodeLens lens : lenses(editor, file))
			titles.put(editor.at(file, lens.getRange()), resolved(editor, lens).getCommand().getTitle());
		return titles;
	}

	private static List<? extends CodeLens> lenses(Editor editor, String file) {
		return editor.ask(documents -> documents.codeLens(new CodeLensParams(editor.id(file))));
	}

	private static CodeLens resolved(Editor editor, CodeLens lens) {
		return editor.ask(documents -> documents.resolveCodeLens(lens));
	}

	private Editor opened(String locale) {
		return Editor.in(folder, params -> params.setLocale(locale)).open(REGISTRY_FILE, REGISTRY).open(DECISION_FILE, DECISION);
	}
}
