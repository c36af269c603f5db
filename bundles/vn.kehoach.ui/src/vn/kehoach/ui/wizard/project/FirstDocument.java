package vn.kehoach.ui.wizard.project;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files that a new project begins with: the agencies, and a document with the parts that its kind has, which checks without errors.
 *
 * @param kind the kind of the document
 * @param issuer who issues it
 * @param place where, as the date line names it; "" for not known yet
 * @param year the year that it plans
 * @param shipped true to use the agencies that ship with the product
 */
public record FirstDocument(FirstKind kind, Issuer issuer, String place, int year, boolean shipped) {
	/** The file of the agencies. */
	public static final String AGENCIES = "co-quan.kehoach";

	/** The name of the document's file. */
	public String file() {
		return kind.file(year);
	}

	/** The texts of the files, in UTF-8, by their names; the document comes last. */
	public Map<String, byte[]> files() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(AGENCIES, agencies().getBytes(StandardCharsets.UTF_8));
		files.put(file(), document().getBytes(StandardCharsets.UTF_8));
		return files;
	}

	private String agencies() {
		String use = shipped ? "\ndùng \"cơ quan 2025\"\n" : "";
		String shortName = issuer.abbreviation().isEmpty() ? "" : "\tviết tắt " + quoted(issuer.abbreviation()) + '\n';
		return "// Danh mục cơ quan của dự án, dùng chung cho mọi năm.\n" + use + "\ncơ quan " + issuer.id() + ' ' + quoted(issuer.name())
				+ '\n' + shortName;
	}

	private String document() {
		return """
				%1$s %2$s năm %3$s {
					dự thảo
					cơ quan ban hành %4$s
				%5$s	ngày %3$s
					trích yếu "Về nhiệm vụ, giải pháp chủ yếu thực hiện kế hoạch phát triển kinh tế - xã hội năm %3$s"

				%6$s
					nơi nhận
						"Lưu: VT"

				%7$s}
				""".formatted(kind.keyword(), kind.id(year), Integer.toString(year), issuer.id(), placeLine(), body(), signature());
	}

	private String placeLine() {
		return place.isBlank() ? "" : "\tđịa danh " + quoted(place) + '\n';
	}

	private String body() {
		return FirstBody.of(kind).formatted(Integer.toString(year), issuer.id());
	}

	private String signature() {
		String represented = issuer.represented().isEmpty() ? "" : "\t\tthay mặt " + quoted(issuer.represented()) + '\n';
		return "\tký {\n" + represented + "\t\tchức vụ " + quoted(issuer.head()) + "\n\t}\n";
	}

	private static String quoted(String words) {
		return '"' + words.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
