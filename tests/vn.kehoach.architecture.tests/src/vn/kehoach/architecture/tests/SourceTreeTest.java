package vn.kehoach.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.kehoach.architecture.source.Checkout;

/** What may not be in the repository, and how long a file may be. */
final class SourceTreeTest {
	private static final Pattern NAMELESS = Pattern.compile("(utils?|helpers?|misc|commons?|tools)");
	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
	private static final Pattern BINARY = Pattern.compile(".*\\.(jar|class|war|zip)");

	private final Checkout checkout = Checkout.current();

	@Test
	void packagesNameAConcept() throws IOException {
		var nameless = new ArrayList<String>();
		for (Path file : javaFiles()) {
			var declaration = PACKAGE.matcher(Files.readString(file));
			if (declaration.find() && Stream.of(declaration.group(1).split("\\.")).anyMatch(part -> NAMELESS.matcher(part).matches())) {
				nameless.add(checkout.name(file));
			}
		}

		assertEquals(List.of(), nameless);
	}

	@Test
	void generatedCodeIsNotChangedByHand() throws IOException {
		String mark = "@generated" + " NOT";
		var changed = new ArrayList<String>();
		for (Path file : javaFiles()) {
			if (Files.readString(file).contains(mark)) {
				changed.add(checkout.name(file));
			}
		}

		assertEquals(List.of(), changed);
	}

	@Test
	void generatedCodeAndBinariesStayOutOfTheRepository() throws IOException {
		assertEquals(List.of(), checkout.files().stream().map(checkout::name).filter(name -> BINARY.matcher(name).matches()).toList());
		assertTrue(Files.readAllLines(checkout.resolve(".gitignore")).containsAll(List.of("target/", "src-gen/", "bin/")));
	}

	@Test
	void filesAreSmall() throws IOException {
		var lengths = new ArrayList<Integer>();
		var longFiles = new ArrayList<String>();
		for (Path file : checkout.productSources()) {
			int length = Files.readAllLines(file).size();
			lengths.add(length);
			if (length >= 160) {
				longFiles.add(checkout.name(file) + ": " + length);
			}
		}
		lengths.sort(null);

		assertTrue(lengths.get(lengths.size() / 2) < 60,
				"half the files must be shorter than 60 lines: " + lengths.get(lengths.size() / 2));
		assertTrue(longFiles.size() * 20 <= lengths.size(), "95 % of the files must be shorter than 160 lines; longer are " + longFiles);
	}

	private List<Path> javaFiles() {
		return checkout.files().stream().filter(file -> file.toString().endsWith(".java")).toList();
	}
}
