package vn.kehoach.server.printing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.report.compose.BlockOrigin;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.form.ProseSource;

/** Finds the lines of a file that blocks of the layout were made of. */
final class SourceLines {
	private final FileView file;

	SourceLines(FileView file) {
		this.file = file;
	}

	/** The lines; null for what stands in another file. */
	PrintedSource of(BlockOrigin origin) {
		EObject element = origin.element();
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (element.eResource() != file.resource() || node == null)
			return null;
		String handle = file.handles().around(element);
		if (element instanceof Prose prose)
			return paragraph(prose, origin.paragraph(), handle);
		return new PrintedSource(handle, line(node.getOffset()), Math.max(line(node.getOffset()), lastLine(element, node)));
	}

	/** A division is what comes before its contents; a document what comes before its recitals. */
	private int lastLine(EObject element, ICompositeNode node) {
		EObject first = switch (element) {
		case Division division -> firstApart(division.getElements());
		case PlanDocument document -> document.getRecitals().isEmpty() ? firstApart(document.getElements()) : document.getRecitals().get(0);
		default -> null;
		};
		INode content = first == null ? null : NodeModelUtils.findActualNodeFor(first);
		return content == null ? line(node.getEndOffset()) : line(content.getOffset()) - 1;
	}

	private static EObject firstApart(List<? extends BodyElement> elements) {
		return elements.isEmpty() ? null : elements.get(0);
	}

	private PrintedSource paragraph(Prose prose, int index, String handle) {
		List<INode> parts = ProseSource.parts(prose);
		int start = line(parts.isEmpty() ? NodeModelUtils.findActualNodeFor(prose).getOffset() : parts.getFirst().getOffset());
		int end = line(parts.isEmpty() ? NodeModelUtils.findActualNodeFor(prose).getEndOffset() : parts.getLast().getEndOffset());
		List<int[]> paragraphs = paragraphs(start, end);
		if (index >= paragraphs.size())
			return new PrintedSource(handle, start, end);
		return new PrintedSource(handle, paragraphs.get(index)[0], paragraphs.get(index)[1]);
	}

	/** The lines of each paragraph: an empty line, or one that begins with a bullet, begins a new one. */
	private List<int[]> paragraphs(int start, int end) {
		List<int[]> paragraphs = new ArrayList<>();
		int[] open = null;
		for (int line = start; line <= end; line++) {
			String text = file.lines().line(line).replace("\"\"\"", "").strip();
			boolean bullet = text.startsWith("- ") || text.startsWith("+ ") || text.startsWith("• ");
			if (text.isEmpty() || bullet)
				open = null;
			if (!text.isEmpty() && open == null) {
				open = new int[]{ line, line };
				paragraphs.add(open);
			} else if (open != null) {
				open[1] = line;
			}
		}
		return paragraphs;
	}

	private int line(int offset) {
		return file.lines().position(offset).getLine();
	}
}
