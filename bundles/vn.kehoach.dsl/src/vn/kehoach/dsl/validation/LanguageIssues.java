package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import com.google.common.collect.Lists;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.LanguageRules;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.registry.ImportedRegistries;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.RegistryImport;
import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.registry.ShippedRegistry;

/** Rules of the language that neither the grammar nor linking can tell: an attribute given twice, an id given twice. */
final class LanguageIssues {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(LanguageIssues.class, "messages");

	private final XtextResource file;
	private final SeverityProfile profile;
	private final IssueMaker maker;
	private final List<Issue> issues = new ArrayList<>();

	LanguageIssues(XtextResource file, SeverityProfile profile) {
		this.file = file;
		this.profile = profile;
		maker = new IssueMaker(file);
	}

	List<Issue> all(RepeatedIds repeatedIds) {
		for (EObject element : Lists.newArrayList(EcoreUtil.<EObject>getAllContents(file, false))) {
			for (RepeatedAttributes.Repetition repetition : RepeatedAttributes.in(element))
				add(LanguageRules.ATTRIBUTE_TWICE, range(repetition.node()), "attribute.twice", repetition.keyword());
		}
		for (RegistryImport line : ImportedRegistries.lines(file)) {
			if (ImportedRegistries.find(line).isEmpty())
				add(LanguageRules.UNKNOWN_REGISTRY,
						SourcePlaces.of(FindingPlace.at(line, ModelPackage.Literals.REGISTRY_IMPORT__IMPORT_URI)),
						"registry.unknown", line.getImportURI(), String.join("”, “", ShippedRegistry.titles()));
		}
		for (RepeatedIds.Repetition repetition : repeatedIds.in(file))
			add(LanguageRules.DUPLICATE_ID, SourcePlaces.ofId(repetition.element()), "id.twice", repetition.element().getId(),
					repetition.otherPlace());
		return issues;
	}

	private void add(CheckDescription rule, TextRange range, String key, String... arguments) {
		profile.severityOf(rule).ifPresent(severity -> issues
				.add(maker.issue(rule.code(), IssueMaker.severity(severity), MESSAGES.get(key, (Object[]) arguments), range)));
	}

	private static TextRange range(INode node) {
		return new TextRange(node.getOffset(), node.getOffset() + node.getLength());
	}
}
