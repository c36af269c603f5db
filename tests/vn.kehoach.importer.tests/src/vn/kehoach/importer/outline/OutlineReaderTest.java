package vn.kehoach.importer.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePlace;

class OutlineReaderTest {

	@Test
	void numbersNestByTheirKind() {
		assertEquals("Điều 1.(I.(1.(1.1. 1.2.) 2.) II.(1.)) Điều 2.(1.(a) b)) 2.)",
				outline("Điều 1. Giao việc:", "I. MỘT", "1. A", "1.1. B", "1.2. C", "2. D", "II. HAI", "1. E", "Điều 2. Làm:", "1. F",
						"a) G", "b) H", "2. I"));
	}

	@Test
	void partsOutOfSequenceStayBesideEachOther() {
		assertEquals("A-(1.) II-(1.) C-(1.)", outline("A- MỘT", "1. a", "II- HAI", "1. b", "C- BA", "1. c"));
	}

	@Test
	void partsBehindTheFirstArticleLieInIt() {
		assertEquals("Điều 1.(Phần I(1.) Phần II(Nhiệm vụ 1: Nhiệm vụ 2:)) Điều 2.",
				outline("Điều 1. Ban hành:", "Phần I", "MỘT", "1. a", "Phần II", "HAI", "Nhiệm vụ 1: b", "Nhiệm vụ 2: c", "Điều 2. d"));
	}

	@Test
	void romanPartsLieInLetteredOnes() {
		assertEquals("A.(I. II.) B.(I.)", outline("A. MỘT", "I. a", "II. b", "B. HAI", "I. c"));
	}

	@Test
	void aRepeatedNumberStaysBesideItsTwin() {
		assertEquals("9.(9.1. 9.1.)", outline("9. A", "9.1. B", "9.1. C"));
	}

	@Test
	void chaptersAndSectionsHoldArticles() {
		assertEquals("Chương I(Mục 1(Điều 1. Điều 2.) Mục 2(Điều 3.)) Chương II(Điều 4.)",
				outline("Chương I", "CHUNG", "Mục 1", "MỘT", "Điều 1. a", "Điều 2. b", "Mục 2", "HAI", "Điều 3. c", "Chương II", "RIÊNG",
						"Điều 4. d"));
	}

	@Test
	void numbersInRunningTextAreNoMarkers() {
		assertEquals("", outline("5.600 tỷ đồng", "Điều 5 Nghị định này", "2026 - 2030 là giai đoạn", "V.Hải ký", "Chương trình hành động",
				"a. b".substring(3)));
	}

	@Test
	void aGluedNumberIsKeptInTheText() {
		OutlineNode root = new OutlineReader().read(lines("1.Sở Tài chính lập dự toán"));
		OutlineNode node = root.children().findFirst().orElseThrow();
		assertTrue(node.marker().glued());
		assertEquals("1.Sở Tài chính lập dự toán", node.text());
	}

	@Test
	void aBrokenHeadingIsJoined() {
		OutlineNode root = new OutlineReader().read(lines("1. Chăm lo người già", "và trẻ nhỏ", "1.1. Sở Y tế"));
		assertEquals("Chăm lo người già và trẻ nhỏ", root.children().findFirst().orElseThrow().text());
	}

	private static String outline(String... texts) {
		return children(new OutlineReader().read(lines(texts)));
	}

	private static String children(OutlineNode node) {
		return String.join(" ", node.children().map(child -> {
			String below = children(child);
			return below.isEmpty() ? child.marker().label() : child.marker().label() + '(' + below + ')';
		}).toList());
	}

	private static List<Line> lines(String... texts) {
		return List.of(texts).stream().<Line>map(text -> new Line.Text(text, SourceColumn.WHOLE, SourcePlace.UNKNOWN)).toList();
	}
}
