package vn.kehoach.dsl.tests.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.dsl.tests.EveryConstruct;
import vn.kehoach.dsl.tests.Language;

class KehoachFormatterTest {

	@Test
	void the_edits_for_editors_give_the_formatted_text() {
		String wild = EveryConstruct.TEXT.replace("\t", " ").replace(" {\n", "\n{ // mở\n");
		XtextResource file = Language.parse(wild);
		ITextRegionAccess access = access(file);
		List<ITextReplacement> edits = Language.get(IFormatter2.class).format(new FormatterRequest().setTextRegionAccess(access));
		assertEquals(Language.get(TextFormatter.class).format(file).orElseThrow(), access.getRewriter().renderToString(edits));
	}

	@Test
	void formatted_text_needs_no_edit() {
		FormatterRequest request = new FormatterRequest().setTextRegionAccess(access(Language.parse(EveryConstruct.TEXT)));
		assertEquals(List.of(), Language.get(IFormatter2.class).format(request));
	}

	@Test
	void only_the_asked_for_region_is_edited() {
		String text = "cơ quan   A \"a\"\ncơ quan   B \"b\"\n";
		ITextRegionAccess access = access(Language.parse(text));
		FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
		request.setRegions(List.of(new TextRegion(16, 15)));
		List<ITextReplacement> edits = Language.get(IFormatter2.class).format(request);
		assertEquals("cơ quan   A \"a\"\ncơ quan B \"b\"\n", access.getRewriter().renderToString(edits));
	}

	private static ITextRegionAccess access(XtextResource file) {
		return Language.get(TextRegionAccessBuilder.class).forNodeModel(file).create();
	}
}
