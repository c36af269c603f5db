package vn.kehoach.server.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.edits.AddElementParams;
import vn.kehoach.server.protocol.edits.EditResult;
import vn.kehoach.server.protocol.edits.ElementsParams;
import vn.kehoach.server.protocol.edits.MoveParams;
import vn.kehoach.server.protocol.edits.SetAssigneesParams;
import vn.kehoach.server.protocol.edits.SetFieldParams;
import vn.kehoach.server.protocol.edits.SetIndicatorValueParams;
import vn.kehoach.server.protocol.edits.SetValuesParams;
import vn.kehoach.server.protocol.overview.ValueColumn;
import vn.kehoach.server.protocol.structure.Assignee;
import vn.kehoach.server.protocol.structure.FormField;
import vn.kehoach.server.protocol.structure.FormParams;
import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.tests.protocol.Desk;

/** A text that is edited through the server, beside a registry with four agencies, a cited document and a theme. */
final class EditedText implements AutoCloseable {
	static final String REGISTRY = """
			cơ quan STC "Sở Tài chính"
			cơ quan STP "Sở Tư pháp"
			cơ quan SXD "Sở Xây dựng"
			cơ quan CAT "Công an tỉnh"
			văn bản NQ1 nghị quyết "1-NQ/TW"
			""";
	private static final String FILE = "a.kehoach";

	private final Desk desk;

	private EditedText(Desk desk) {
		this.desk = desk;
	}

	static EditedText of(Path folder, String text) {
		return new EditedText(Desk.in(folder).open("danh-muc.kehoach", REGISTRY).open(FILE, text));
	}

	EditedText field(String handle, String field, String value) {
		return done(server -> server.setField(new SetFieldParams(uri(), handle, field, value)));
	}

	EditedText values(String handle, String field, String... values) {
		return done(server -> server.setValues(new SetValuesParams(uri(), handle, field, List.of(values))));
	}

	EditedText roles(String handle, String field, Assignee... assignees) {
		return done(server -> server.setAssignees(new SetAssigneesParams(uri(), handle, field, List.of(assignees))));
	}

	EditedText roles(String handle, String field, String... ids) {
		return roles(handle, field, List.of(ids).stream().map(Assignee::new).toArray(Assignee[]::new));
	}

	EditedText add(String parent, String before, NodeKind kind, String label) {
		return add(parent, before, kind, label, null);
	}

	EditedText add(String parent, String before, NodeKind kind, String label, String reference) {
		return done(server -> server.addElement(new AddElementParams(uri(), parent, before, kind, label, reference)));
	}

	EditedText delete(String... handles) {
		return done(server -> server.deleteElements(new ElementsParams(uri(), List.of(handles))));
	}

	EditedText duplicate(String... handles) {
		return done(server -> server.duplicateElements(new ElementsParams(uri(), List.of(handles))));
	}

	EditedText move(String parent, String before, String... handles) {
		return done(server -> server.moveElements(new MoveParams(uri(), List.of(handles), parent, before)));
	}

	EditedText copy(String parent, String before, String... handles) {
		return done(server -> server.copyElements(new MoveParams(uri(), List.of(handles), parent, before)));
	}

	EditedText value(String handle, ValueColumn column, String text) {
		return done(server -> server.setIndicatorValue(new SetIndicatorValueParams(uri(), handle, column, text)));
	}

	/** The handle that the last edit was about. */
	private String handle;

	private EditedText done(Function<PlanServer, CompletableFuture<EditResult>> request) {
		EditResult result = desk.ask(request);
		desk.apply(FILE, result);
		handle = result.handle();
		return this;
	}

	EditedText gives(String text) {
		assertEquals(text, desk.editor().text(FILE));
		return this;
	}

	EditedText at(String expected) {
		assertEquals(expected, handle);
		return this;
	}

	/** Why an edit is refused. */
	String refusal(Function<PlanServer, CompletableFuture<EditResult>> request) {
		EditResult result = desk.ask(request);
		assertNull(result.edit());
		assertNotNull(result.refusal());
		return result.refusal();
	}

	FormField form(String node, String field) {
		return desk.ask(server -> server.form(new FormParams(uri(), node))).sections().stream()
				.flatMap(section -> section.fields().stream()).filter(found -> found.key().equals(field)).findFirst().orElseThrow();
	}

	String uri() {
		return desk.uri(FILE);
	}

	@Override
	public void close() {
		desk.close();
	}
}
