package vn.kehoach.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.model.BodyElement;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;
import vn.kehoach.model.prose.PlainProse;
import vn.kehoach.report.compose.DocumentComposer;

/** Plain text tells tables apart from lines, so that what was printed is read back. */
class PrintedTableTest {
	@TempDir
	private Path folder;

	@Test
	void spansEmptyCellsHeadsParagraphsAndCaptionAreReadBack() throws IOException {
		Table table = table(2, row(cell("STT", 1, 2), cell("Chỉ tiêu", 1, 2), cell("Năm 2027", 2, 1)), row(cell("Kế hoạch"), cell("Ước")),
				row(cell("1"), cell("Số bản có sổ hương ước\n- Bản vùng cao"), cell(""), cell("12")),
				row(cell("2"), cell("Vùng thấp", 3, 2)), row(cell("")));
		table.setCaption("Đơn vị tính: bản");
		assertReadBack(table);
	}

	@Test
	void aTableOfOneCellIsReadBack() throws IOException {
		assertReadBack(table(0, row(cell("Khung ghi nhớ"))));
	}

	@Test
	void rowsWithoutWordsAreReadBack() throws IOException {
		assertReadBack(table(1, row(cell("Họ tên"), cell("Ký nhận")), row(cell(""), cell("")), row(cell(""), cell(""))));
	}

	@Test
	void twoTablesInARowStayTwo() throws IOException {
		List<BodyElement> read = readBack(table(1, row(cell("A"), cell("B")), row(cell("1"), cell("2"))),
				table(1, row(cell("C"), cell("D")), row(cell("3"), cell("4"))));
		assertEquals(4, read.size());
	}

	private void assertReadBack(Table table) throws IOException {
		List<BodyElement> read = readBack(table);
		assertEquals(3, read.size());
		assertTrue(EcoreUtil.equals(table, read.get(1)), () -> read.get(1).eContents().toString());
	}

	private List<BodyElement> readBack(Table... tables) throws IOException {
		PlanDocument document = ModelFactory.eINSTANCE.createPlanDocument();
		document.setHeaderOmitted(true);
		document.setKindLabel("");
		document.getElements().add(PlainProse.of(List.of("Số liệu ghi trong bảng dưới đây, cán bộ bản đối chiếu trước khi ký.")));
		for (Table table : tables)
			document.getElements().add(EcoreUtil.copy(table));
		document.getElements().add(PlainProse.of(List.of("Bảng lập thành hai bản như nhau, mỗi bên giữ một bản.")));
		String printed = PrintedText.of(DocumentComposer.compose(document));
		return PrintedText.document(new DocumentImporter().importDocument(PrintedText.read(printed, folder))).getElements();
	}

	private static Table table(int headerRows, TableRow... rows) {
		Table table = ModelFactory.eINSTANCE.createTable();
		table.setHeaderRows(headerRows);
		table.getRows().addAll(List.of(rows));
		return table;
	}

	private static TableRow row(TableCell... cells) {
		TableRow row = ModelFactory.eINSTANCE.createTableRow();
		row.getCells().addAll(List.of(cells));
		return row;
	}

	private static TableCell cell(String text) {
		return cell(text, 1, 1);
	}

	private static TableCell cell(String text, int columns, int rows) {
		TableCell cell = ModelFactory.eINSTANCE.createTableCell();
		cell.setText(text);
		cell.setColumnSpan(columns);
		cell.setRowSpan(rows);
		return cell;
	}
}
