package vn.kehoach.dsl.ide.symbols;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;

import vn.kehoach.model.ModelPackage;

/** The kinds of symbols that stand for the classes of the model. Editors only have kinds of programs; the pictures tell elements apart. */
public final class ElementKinds {
	private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(
			Map.entry(ModelPackage.Literals.PLAN_DOCUMENT, SymbolKind.File),
			Map.entry(ModelPackage.Literals.PART, SymbolKind.Module),
			Map.entry(ModelPackage.Literals.CHAPTER, SymbolKind.Module),
			Map.entry(ModelPackage.Literals.SECTION, SymbolKind.Namespace),
			Map.entry(ModelPackage.Literals.ARTICLE, SymbolKind.Namespace),
			Map.entry(ModelPackage.Literals.ANNEX, SymbolKind.Package),
			Map.entry(ModelPackage.Literals.CLAUSE, SymbolKind.Field),
			Map.entry(ModelPackage.Literals.POINT, SymbolKind.Field),
			Map.entry(ModelPackage.Literals.VIEWPOINT, SymbolKind.Event),
			Map.entry(ModelPackage.Literals.MOTTO, SymbolKind.String),
			Map.entry(ModelPackage.Literals.THEME, SymbolKind.Class),
			Map.entry(ModelPackage.Literals.TASK, SymbolKind.Method),
			Map.entry(ModelPackage.Literals.PROJECT, SymbolKind.Interface),
			Map.entry(ModelPackage.Literals.AGENCY, SymbolKind.Struct),
			Map.entry(ModelPackage.Literals.AGENCY_GROUP, SymbolKind.Array),
			Map.entry(ModelPackage.Literals.CITED_DOCUMENT, SymbolKind.Constant),
			Map.entry(ModelPackage.Literals.INDICATOR_GROUP, SymbolKind.Enum),
			Map.entry(ModelPackage.Literals.INDICATOR, SymbolKind.Number),
			Map.entry(ModelPackage.Literals.INDICATOR_TABLE, SymbolKind.Object),
			Map.entry(ModelPackage.Literals.TABLE, SymbolKind.Object),
			Map.entry(ModelPackage.Literals.LOCALITY, SymbolKind.Property),
			Map.entry(ModelPackage.Literals.FOOTNOTE, SymbolKind.String));

	private ElementKinds() {
	}

	/** The kind; empty for classes whose elements are no symbols: prose, roles, values. */
	public static Optional<SymbolKind> of(EClass type) {
		return Optional.ofNullable(KINDS.get(type));
	}
}
