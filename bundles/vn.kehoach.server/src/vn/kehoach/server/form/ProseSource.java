package vn.kehoach.server.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.dsl.conversion.ProseConverter;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Prose;

/** The text of prose as people edit it: what stands between the quotes, without the indentation of the file. */
public final class ProseSource {
	private static final String MARK = ProseConverter.PROSE_MARK;

	private ProseSource() {
	}

	/** The prose of a field's element: the element itself, or the one it contains; null for none. */
	public static Prose of(EObject element, Field field) {
		return element instanceof Prose prose ? prose : (Prose) element.eGet(field.feature());
	}

	/** The text; a recital that only names a document is that reference. Null for no prose. */
	public static String text(Prose prose) {
		if (prose == null)
			return null;
		String source = quoted(prose);
		if (!source.startsWith(MARK))
			return "[[" + source.strip() + "]]";
		return unindented(source.substring(MARK.length(), Math.max(MARK.length(), source.length() - MARK.length())));
	}

	/** From the opening quotes to the closing ones, without remarks before them. */
	public static String quoted(Prose prose) {
		List<INode> parts = parts(prose);
		if (parts.isEmpty())
			return "";
		String text = parts.getFirst().getRootNode().getText();
		return text.substring(parts.getFirst().getOffset(), parts.getLast().getEndOffset());
	}

	/** Where the words stand. */
	public static List<INode> parts(Prose prose) {
		return NodeModelUtils.findNodesForFeature(prose, ModelPackage.Literals.PROSE__PARTS);
	}

	private static String unindented(String inside) {
		List<String> lines = inside.replace("\r\n", "\n").lines().map(String::strip).toList();
		return String.join("\n", lines).strip();
	}
}
