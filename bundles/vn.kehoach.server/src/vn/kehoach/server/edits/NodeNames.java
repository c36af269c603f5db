package vn.kehoach.server.edits;

import vn.kehoach.server.file.DeskMessages;
import vn.kehoach.server.protocol.structure.NodeKind;

/** The names of kinds of nodes inside sentences. */
final class NodeNames {
	private NodeNames() {
	}

	/** The name; "the file" for no kind. */
	static String of(NodeKind kind) {
		return kind == null ? EditMessages.get("file") : DeskMessages.get("kind." + kind.name());
	}
}
