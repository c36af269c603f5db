package vn.kehoach.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import vn.kehoach.dsl.KehoachStandaloneSetup;
import vn.kehoach.model.PlanFile;

/** The language as it runs outside a workbench, and files of it in memory. */
public final class Language {
	private static final Injector INJECTOR = new KehoachStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Language() {
	}

	/** A service of the language. */
	public static <T> T get(Class<T> service) {
		return INJECTOR.getInstance(service);
	}

	/** A file, parsed but not linked. */
	public static XtextResource parse(String text) {
		return files(Map.of("tệp.kehoach", text)).get("tệp.kehoach");
	}

	/** Files by their paths, in one resource set. */
	public static Map<String, XtextResource> files(Map<String, String> texts) {
		XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
		Map<String, XtextResource> files = new LinkedHashMap<>();
		texts.forEach((path, text) -> files.put(path, load(path, text, resources)));
		return files;
	}

	private static XtextResource load(String path, String text, XtextResourceSet resources) {
		XtextResource file = (XtextResource) resources.createResource(URI.createURI("memory:/" + path));
		try {
			file.load(new LazyStringInputStream(text, "UTF-8"), Map.of());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return file;
	}

	/** The linked model of a text. */
	public static PlanFile model(String text) {
		XtextResource file = parse(text);
		EcoreUtil.resolveAll(file);
		if (!file.getErrors().isEmpty())
			throw new AssertionError(file.getErrors().toString());
		return (PlanFile) file.getContents().get(0);
	}

	/** The issues of a file as editors get them. */
	public static List<Issue> issues(XtextResource file) {
		return file.getResourceServiceProvider().getResourceValidator().validate(file, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	/** The issues of a text that have the code. */
	public static List<Issue> issues(String text, String code) {
		return issues(parse(text)).stream().filter(issue -> issue.getCode().equals(code)).toList();
	}
}
