package vn.kehoach.report.compose;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.assignment.AssignmentRows;
import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableRow;

/** Keeps of which elements blocks are made. The innermost element is noted first, and stays. */
final class BlockOrigins {
	private final Map<Object, BlockOrigin> origins = new IdentityHashMap<>();

	/** Notes that blocks from an index on were made of an element, unless they are noted already. */
	void note(EObject element, List<? extends Block> blocks, int from) {
		for (int index = from; index < blocks.size(); index++)
			note(element, index - from, blocks.get(index));
	}

	/** Notes that a block is a paragraph of an element, unless it is noted already. */
	void note(EObject element, int paragraph, Block block) {
		origins.putIfAbsent(block, new BlockOrigin(element, paragraph));
		if (block instanceof TableBlock table)
			noteRows(element, table);
	}

	private void noteRows(EObject element, TableBlock block) {
		List<TableRow> rows = block.rows();
		List<Division> divisions = element instanceof AssignmentTable table ? AssignmentRows.of(table) : List.of();
		for (int index = 0; index < rows.size(); index++) {
			int below = index - block.headerRows();
			boolean assigned = below >= 0 && below < divisions.size();
			origins.putIfAbsent(rows.get(index), new BlockOrigin(assigned ? divisions.get(below) : element, 0));
		}
	}

	Optional<BlockOrigin> of(Object piece) {
		return Optional.ofNullable(origins.get(piece));
	}
}
