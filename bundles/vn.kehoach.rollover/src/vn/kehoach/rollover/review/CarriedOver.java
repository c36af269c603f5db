package vn.kehoach.rollover.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Project;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Reviewable;
import vn.kehoach.model.Table;
import vn.kehoach.model.Task;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.PlanYears;
import vn.kehoach.rollover.source.DocumentContents;
import vn.kehoach.rollover.source.FileEdits;

/**
 * Marks what was carried over until somebody has looked at it: the document itself for its header and closing, recitals, tasks and
 * projects as a whole, and paragraphs and tables outside of those. What is marked already keeps its mark.
 */
public final class CarriedOver {
	private final LastYearProject project;
	private final String mark;
	private final Set<Reviewable> elements = new LinkedHashSet<>();

	/** Looks through the document of the years. */
	public CarriedOver(LastYearProject project, PlanYears years) {
		this.project = project;
		mark = "cần xem lại \"chuyển từ năm " + years.last() + "\"";
		elements.add(years.document());
		DocumentContents.visit(years.document(), element -> {
			if (element instanceof Reviewable reviewable && isBlock(reviewable) && project.pathOf(element).isPresent())
				elements.add(marked(reviewable));
		});
		elements.removeIf(element -> element.getReviewNote() != null);
	}

	/** The number of marks. */
	public int count() {
		return elements.size();
	}

	private static boolean isBlock(Reviewable element) {
		boolean block = element instanceof Task || element instanceof Project || element instanceof Prose || element instanceof Table
				|| element instanceof IndicatorTable;
		return block && !isInsideBlock(element);
	}

	private static boolean isInsideBlock(EObject element) {
		for (EObject holder = element.eContainer(); holder != null; holder = holder.eContainer())
			if (holder instanceof Task || holder instanceof Project)
				return true;
		return false;
	}

	/** A division that is nothing but its text is marked in place of the text. */
	private static Reviewable marked(Reviewable element) {
		return element instanceof Prose && element.eContainer() instanceof Division division && division.getElements().size() == 1
				? division
				: element;
	}

	/** Adds the edits that write the marks. */
	public void addTo(FileEdits edits) {
		for (Reviewable element : elements)
			project.pathOf(element).ifPresent(path -> edits.add(path, edits(element)));
	}

	private List<SourceEdit> edits(Reviewable element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		int start = firstLeaf(node).getOffset();
		List<SourceEdit> edits = new ArrayList<>();
		boolean bare = element instanceof Prose && !node.getText().contains("\"\"\"");
		edits.add(insertion(start, mark + gap(node.getRootNode().getText(), start) + (bare ? "\"\"\"[[" : "")));
		if (bare)
			edits.add(insertion(node.getEndOffset(), "]]\"\"\""));
		return edits;
	}

	private static INode firstLeaf(INode node) {
		for (ILeafNode leaf : node.getLeafNodes())
			if (!leaf.isHidden())
				return leaf;
		return node;
	}

	private static SourceEdit insertion(int offset, String text) {
		return new SourceEdit(new TextRange(offset, offset), text);
	}

	/** A new line with the same indentation for an element that begins its line, else a blank. */
	private static String gap(String text, int offset) {
		int line = offset;
		while (line > 0 && " \t".indexOf(text.charAt(line - 1)) >= 0)
			line--;
		return line == 0 || text.charAt(line - 1) == '\n' ? "\n" + text.substring(line, offset) : " ";
	}
}
