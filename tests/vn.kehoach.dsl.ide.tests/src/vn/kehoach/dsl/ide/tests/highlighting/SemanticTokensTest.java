package vn.kehoach.dsl.ide.tests.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class SemanticTokensTest {
	private static final String FILE = "quyet-dinh.kehoach";
	private static final String REGISTRY = """
			cơ quan STC "Sở Tài chính" từ 2025-03-01
			cơ quan SKH "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
			nhóm cơ quan CacSo "các sở" gồm STC
			văn bản ND1 nghị định "1/2020/NĐ-CP" hết hiệu lực 2026-06-30
			chỉ tiêu GRDP "Tốc độ tăng GRDP" { đơn vị "%" 2027 kế hoạch 8,5 }
			""";
	private static final String DECISION = """
			// Dự thảo
			quyết định QD năm 2027 {
				ngày 2027-01-15
				nhóm nhiệm vụ TheChe "Thể chế" {
					nhiệm vụ RaSoat {
						chủ trì STC, SKH
						phối hợp với CacSo
						\"""
						Rà soát 🎯
						theo [[ND1]], đạt [[GRDP.2027|8,5%]].
						\"""
					}
				}
			}
			""";

	@TempDir
	Path folder;

	@Test
	void every_token_tells_what_it_is() {
		try (Editor editor = opened()) {
			assertEquals("""
					// Dự thảo: comment
					quyết định: keyword
					QD: namespace declaration
					năm: keyword
					2027: number
					ngày: keyword
					2027-01-15: number
					nhóm nhiệm vụ: keyword
					TheChe: type declaration
					"Thể chế": string
					nhiệm vụ: keyword
					RaSoat: function declaration
					chủ trì: keyword
					STC: class
					SKH: class deprecated
					phối hợp với: keyword
					CacSo: interface
					\""": string documentation
					Rà soát 🎯: string documentation
					theo [[: string documentation
					ND1: enumMember deprecated
					]], đạt [[: string documentation
					GRDP: property
					2027: number
					|8,5%: string documentation
					]].: string documentation
					\""": string documentation""", String.join("\n", told(editor, full(editor))));
		}
	}

	@Test
	void a_range_has_the_same_tokens_as_the_whole_file_has_there() {
		try (Editor editor = opened()) {
			Range range = editor.range(FILE, "chủ trì STC, SKH");
			SemanticTokens tokens = editor
					.ask(documents -> documents.semanticTokensRange(new SemanticTokensRangeParams(editor.id(FILE), range)));
			assertEquals(List.of("chủ trì: keyword", "STC: class", "SKH: class deprecated"), told(editor, tokens));
		}
	}

	@Test
	void a_body_is_not_struck_out_where_another_entry_of_its_name_is_valid() {
		try (Editor editor = opened()) {
			editor.open("khac.kehoach", "cơ quan SKH2 \"Sở Kế hoạch và Đầu tư\" từ 2026-07-01\n");
			assertTrue(told(editor, full(editor)).contains("SKH: class"));
		}
	}

	@Test
	void the_date_of_the_document_decides() {
		try (Editor editor = opened()) {
			editor.edit(FILE, "ngày 2027-01-15", "ngày 2025-01-15");
			assertTrue(told(editor, full(editor)).contains("SKH: class"));
			assertTrue(told(editor, full(editor)).contains("ND1: enumMember"));
		}
	}

	@Test
	void unknown_ids_and_unfinished_text_do_no_harm() {
		try (Editor editor = opened()) {
			editor.replaceAll(FILE, "quyết định QD {\r\n\tnhiệm vụ {\r\n\t\tchủ trì Xa\r\n\t\t\"\"\"\r\n\t\tGửi [[");
			assertEquals(
					List.of("quyết định: keyword", "QD: namespace declaration", "nhiệm vụ: keyword", "chủ trì: keyword", "Xa: variable"),
					told(editor, full(editor)).subList(0, 5));
		}
	}

	private static SemanticTokens full(Editor editor) {
		return editor.ask(documents -> documents.semanticTokensFull(new SemanticTokensParams(editor.id(FILE))));
	}

	private static List<String> told(Editor editor, SemanticTokens tokens) {
		SemanticTokensLegend legend = editor.greeting().getCapabilities().getSemanticTokensProvider().getLegend();
		List<String> told = new ArrayList<>();
		int line = 0;
		int character = 0;
		for (int i = 0; i < tokens.getData().size(); i += 5) {
			List<Integer> token = tokens.getData().subList(i, i + 5);
			character = token.get(0) == 0 ? character + token.get(1) : token.get(1);
			line += token.get(0);
			String words = editor.at(FILE, new Range(new Position(line, character), new Position(line, character + token.get(2))));
			told.add(words + ": " + legend.getTokenTypes().get(token.get(3)) + modifiers(legend, token.get(4)));
		}
		return told;
	}

	private static String modifiers(SemanticTokensLegend legend, int bits) {
		return String.join("", IntStream.range(0, legend.getTokenModifiers().size()).filter(bit -> (bits & 1 << bit) != 0)
				.mapToObj(bit -> " " + legend.getTokenModifiers().get(bit)).toList());
	}

	private Editor opened() {
		return Editor.in(folder).open("danh-muc.kehoach", REGISTRY).open(FILE, DECISION);
	}
}
