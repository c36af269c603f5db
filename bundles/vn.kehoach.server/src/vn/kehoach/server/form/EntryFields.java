package vn.kehoach.server.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Locality;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.RegistryImport;
import vn.kehoach.server.protocol.structure.FieldType;

/** The fields of the entries of registries. */
final class EntryFields {
	private static final String MAIN = "main";
	private static final String VALIDITY = "validity";
	private static final Field LABEL = Field.needed(MAIN, Literals.ASSIGNEE__LABEL, FieldType.TEXT, "");
	private static final Field ABBREVIATION = Field.line(MAIN, Literals.ASSIGNEE__ABBREVIATION, FieldType.TEXT, "viết tắt");
	private static final Field SPELLINGS = Field.lines("wording", Literals.ASSIGNEE__SPELLINGS, "cách viết khác");
	private static final Field FROM = Field.line(VALIDITY, Literals.ASSIGNEE__VALID_FROM, FieldType.DATE, "từ");
	private static final Field TO = Field.line(VALIDITY, Literals.ASSIGNEE__VALID_TO, FieldType.DATE, "đến");
	private static final Field SUCCESSORS = Field.line(VALIDITY, Literals.ASSIGNEE__SUCCESSIONS, FieldType.REFERENCES, "thay bởi");
	private static final List<Field> AGENCY = List.of(LABEL, ABBREVIATION, SPELLINGS,
			Field.line(MAIN, Literals.AGENCY__KIND, FieldType.CHOICE, "loại"),
			Field.line(MAIN, Literals.AGENCY__PARENT, FieldType.REFERENCE, "thuộc"), FROM, TO, SUCCESSORS);
	private static final List<Field> GROUP = List.of(LABEL, ABBREVIATION, SPELLINGS,
			Field.line(MAIN, Literals.AGENCY_GROUP__MEMBERS, FieldType.REFERENCES, "gồm"), FROM, TO, SUCCESSORS);
	private static final List<Field> CITED = List.of(
			Field.needed(MAIN, Literals.CITED_DOCUMENT__KIND, FieldType.CHOICE, ""),
			Field.head(MAIN, Literals.CITED_DOCUMENT__NUMBER, FieldType.TEXT, ""),
			Field.line("wording", Literals.CITED_DOCUMENT__KIND_LABEL, FieldType.TEXT, "tên loại"),
			Field.line(MAIN, Literals.CITED_DOCUMENT__DATE, FieldType.DATE, "ngày"),
			Field.line(MAIN, Literals.CITED_DOCUMENT__ISSUER, FieldType.REFERENCE, "của"),
			Field.line(MAIN, Literals.CITED_DOCUMENT__TITLE, FieldType.TEXT, "về"),
			Field.line(VALIDITY, Literals.CITED_DOCUMENT__VALID_FROM, FieldType.DATE, "hiệu lực từ"),
			Field.line(VALIDITY, Literals.CITED_DOCUMENT__VALID_TO, FieldType.DATE, "hết hiệu lực"),
			Field.line(VALIDITY, Literals.CITED_DOCUMENT__REPLACED_BY, FieldType.REFERENCE, "thay bởi"),
			Field.line(VALIDITY, Literals.CITED_DOCUMENT__AMENDED_BY, FieldType.REFERENCES, "sửa đổi bởi"));
	private static final List<Field> LOCALITY = List.of(Field.needed(MAIN, Literals.LOCALITY__LABEL, FieldType.TEXT, ""));
	private static final List<Field> IMPORT = List.of(Field.needed(MAIN, Literals.REGISTRY_IMPORT__IMPORT_URI, FieldType.TEXT, ""));

	private EntryFields() {
	}

	static Optional<List<Field>> of(EObject element) {
		return Optional.ofNullable(switch (element) {
		case Agency agency -> AGENCY;
		case AgencyGroup group -> GROUP;
		case CitedDocument cited -> CITED;
		case Locality locality -> LOCALITY;
		case RegistryImport registry -> IMPORT;
		default -> null;
		});
	}
}
