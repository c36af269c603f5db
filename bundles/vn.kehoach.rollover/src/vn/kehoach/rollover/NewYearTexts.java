package vn.kehoach.rollover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.rollover.source.FileEdits;

/** Makes the texts of the new year: edits made, files in canonical layout again if they were, paths of the new year. */
final class NewYearTexts {
	private final LastYearProject project;
	private final PlanYears years;

	NewYearTexts(LastYearProject project, PlanYears years) {
		this.project = project;
		this.years = years;
	}

	NewYearFiles of(FileEdits edits, int marked) {
		CarriedFiles carried = new CarriedFiles(project, years);
		carried.addTo(edits);
		SortedMap<String, String> texts = new TreeMap<>();
		for (Map.Entry<String, XtextResource> file : carried.files().entrySet())
			texts.put(carried.newPath(file.getKey()), text(file.getKey(), file.getValue(), edits));
		String document = project.pathOf(years.document()).orElseThrow();
		return new NewYearFiles(texts, carried.newPath(document), marked);
	}

	private static String text(String path, XtextResource file, FileEdits edits) {
		String last = file.getParseResult().getRootNode().getText();
		String edited = edits.applied(path, last);
		TextFormatter formatter = file.getResourceServiceProvider().get(TextFormatter.class);
		boolean canonical = formatter.format(file).filter(last::equals).isPresent();
		String text = canonical && !edited.equals(last) ? formatted(file, edited, formatter) : edited;
		return last.contains("\r\n") ? text.replace("\r\n", "\n").replace("\n", "\r\n") : text;
	}

	private static String formatted(XtextResource file, String text, TextFormatter formatter) {
		XtextResource edited = (XtextResource) file.getResourceServiceProvider().get(XtextResourceSet.class)
				.createResource(file.getURI());
		try {
			edited.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return formatter.format(edited).orElseThrow(() -> new IllegalStateException("The edits break " + file.getURI() + "\n" + text));
	}
}
