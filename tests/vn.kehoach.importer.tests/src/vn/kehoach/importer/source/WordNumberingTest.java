package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordNumberingTest {
	private static final String NUMBERING = """
			<w:abstractNum w:abstractNumId="0">
			<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
			<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
			<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
			<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl></w:abstractNum>
			<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>
			<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Dieu"/>
			<w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum>
			<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
			<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
			<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
			<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>""";
	private static final String STYLES = """
			<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>""";

	@TempDir
	Path folder;

	@Test
	void multiLevelNumbersRestartBelowTheirParent() throws IOException {
		assertEquals(List.of("I.", "1.", "1.1.", "a)", "b)", "1.2.", "a)", "2.", "2.1.", "II.", "1."),
				labels(item(1, 0), item(1, 1), item(1, 2), item(1, 3), item(1, 3), item(1, 2), item(1, 3), item(1, 1), item(1, 2),
						item(1, 0),
						item(1, 1)));
	}

	@Test
	void bulletsBecomeDashes() throws IOException {
		assertEquals(List.of("-"), labels(item(2, 0)));
	}

	@Test
	void numbersComeFromTheStyleUnlessTheParagraphSwitchesThemOff() throws IOException {
		String styled = "<w:p><w:pPr><w:pStyle w:val=\"Dieu\"/></w:pPr><w:r><w:t>X</w:t></w:r></w:p>";
		String off = "<w:p><w:pPr><w:pStyle w:val=\"Dieu\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>X</w:t></w:r></w:p>";
		assertEquals(List.of("Điều 1.", "", "Điều 2."), labels(styled, off, styled));
	}

	@Test
	void aStartOverrideBeginsAnew() throws IOException {
		assertEquals(List.of("1.", "2.", "5.", "6."), labels(item(1, 1), item(1, 1), item(4, 1), item(4, 1)));
	}

	@Test
	void anEmptyNumberedCellShowsItsNumber() throws IOException {
		String empty = item(1, 1).replaceAll("<w:r>.*</w:r>", "");
		assertEquals(List.of("1.", "2."), labels(empty, empty));
	}

	private static String item(int list, int level) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>X"
				+ "</w:t></w:r></w:p>";
	}

	private List<String> labels(String... paragraphs) throws IOException {
		Path file = new WordFile(String.join("", paragraphs)).part("styles", "styles", STYLES).part("numbering", "numbering", NUMBERING)
				.save(folder.resolve("a.docx"));
		return new Reading().document(file).paragraphs().map(SourceParagraph::label).toList();
	}
}
