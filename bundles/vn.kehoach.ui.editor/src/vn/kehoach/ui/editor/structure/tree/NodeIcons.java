package vn.kehoach.ui.editor.structure.tree;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.swt.graphics.Image;

import vn.kehoach.server.protocol.structure.NodeKind;

/** The icons of nodes: one for each kind, with a mark for findings and one for what somebody must look at. */
public final class NodeIcons {

	private final Map<Marked, Image> images = new HashMap<>();
	private final ResourceManager resources;

	/** @param resources give the images back when they are disposed of */
	public NodeIcons(ResourceManager resources) {
		this.resources = resources;
	}

	private record Marked(NodeKind kind, DiagnosticSeverity severity, boolean review) {
	}

	/** The icon of a kind. */
	public Image of(NodeKind kind) {
		return of(kind, null, false);
	}

	/**
	 * The icon of a node.
	 *
	 * @param severity of the worst finding; null for none
	 * @param review true for a node that somebody must look at
	 */
	Image of(NodeKind kind, DiagnosticSeverity severity, boolean review) {
		return images.computeIfAbsent(new Marked(kind, severity, review), this::create);
	}

	private Image create(Marked marked) {
		Image plain = resources.create(descriptor(marked.kind()));
		ImageDescriptor[] overlays = new ImageDescriptor[5];
		overlays[1] = marked.review() ? file("structure/overlay_review") : null;
		overlays[2] = marked.severity() == null ? null : severity(marked.severity());
		return marked.review() || marked.severity() != null ? resources.create(new DecorationOverlayIcon(plain, overlays)) : plain;
	}

	private static ImageDescriptor severity(DiagnosticSeverity severity) {
		return file(severity == DiagnosticSeverity.Error ? "structure/overlay_error" : "structure/overlay_warning");
	}

	/** The icon of a kind, for menus. */
	static ImageDescriptor descriptor(NodeKind kind) {
		return file(name(kind));
	}

	private static String name(NodeKind kind) {
		return switch (kind) {
		case DOCUMENT -> "element/document";
		case PART, CHAPTER, SECTION -> "element/part";
		case CLAUSE, POINT, VIEWPOINT, PROSE, REMAINDER, PROJECT_SECTION -> "element/prose";
		case THEME, THEME_INCLUSION -> "element/theme";
		case TASK -> "element/task";
		case PROJECT -> "element/project";
		case MILESTONE -> "element/milestone";
		case TABLE, INDICATOR_TABLE, ASSIGNMENT_TABLE -> "element/table";
		case RECIPIENT -> "element/recipient";
		case AGENCY -> "element/agency";
		case AGENCY_GROUP -> "element/group";
		case CITED_DOCUMENT -> "element/citation";
		case INDICATOR, INDICATOR_GROUP -> "element/indicator";
		case LOCALITY -> "element/locality";
		case PROPOSAL -> "structure/legal_basis";
		default -> "structure/" + kind.name().toLowerCase(Locale.ROOT);
		};
	}

	private static ImageDescriptor file(String name) {
		return ImageDescriptor.createFromURL(NodeIcons.class.getResource("/icons/" + name + ".svg"));
	}

	/** The sign for a problem of a field. */
	public static Image problem() {
		return FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage();
	}
}
