package vn.kehoach.server.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.server.file.DeskMessages;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.file.Node;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.FormSection;
import vn.kehoach.server.structure.NodeLabels;

/** Makes the forms of nodes. */
public final class Forms {
	private static final List<String> SECTIONS = List.of("main", "roles", "text", "validity", "wording", "review");

	private final UriExtensions uris;

	@Inject
	Forms(UriExtensions uris) {
		this.uris = uris;
	}

	/** The form of a node; without sections when there is no such node. */
	public FormModel of(ServedFile file, String handle) {
		FileView view = new FileView(file.resource(), uris);
		Integer version = file.open() ? file.document().getVersion() : null;
		Optional<Node> node = view.node(handle);
		if (node.isEmpty())
			return new FormModel(view.uri(), version, handle, null, "", List.of());
		List<FormSection> sections = node.get().isList() ? List.of() : sections(node.get(), view);
		return new FormModel(view.uri(), version, handle, node.get().kind(), title(node.get(), view), sections);
	}

	private static String title(Node node, FileView view) {
		if (node.isList())
			return DeskMessages.get("kind." + node.kind().name());
		NodeLabels labels = new NodeLabels(view.context());
		return (labels.number(node.element()) + ' ' + labels.label(node.element(), node.kind())).strip();
	}

	private static List<FormSection> sections(Node node, FileView view) {
		FormFields fields = new FormFields(view);
		Map<String, List<FormField>> sections = new LinkedHashMap<>();
		SECTIONS.forEach(section -> sections.put(section, new ArrayList<>()));
		Fields.of(node.element()).forEach(field -> sections.get(field.section()).add(fields.of(node.element(), field)));
		return sections.entrySet().stream().filter(section -> !section.getValue().isEmpty())
				.map(section -> new FormSection(section.getKey(), DeskMessages.get("section." + section.getKey()), section.getValue()))
				.toList();
	}
}
