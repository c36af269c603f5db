package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.kehoach.model.Annex;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recital;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;

/** Composes the layout of a document (DESIGN section 7; Decree 30/2020/NĐ-CP, Annex I). */
public final class DocumentComposer {
	private static final int WIDE_TABLE = 8;

	private final PlanDocument document;
	private final ProseComposer prose;
	private final BodyComposer body;
	private final BlockOrigins origins = new BlockOrigins();

	private DocumentComposer(PlanDocument document) {
		PrintedTexts texts = new PrintedTexts(document);
		this.document = document;
		prose = new ProseComposer(texts);
		body = new BodyComposer(texts, prose, origins);
	}

	/** The layout of the document; its references must be resolved. */
	public static LayoutDocument compose(PlanDocument document) {
		return composeWithOrigins(document).layout();
	}

	/** The same with the elements that its blocks were made of. */
	public static ComposedDocument composeWithOrigins(PlanDocument document) {
		DocumentComposer composer = new DocumentComposer(document);
		return new ComposedDocument(composer.compose(), composer.origins);
	}

	private LayoutDocument compose() {
		List<PageSequence> sequences = new ArrayList<>();
		sequences.add(PageSequence.portrait(mainBlocks()));
		for (Annex annex : document.getAnnexes())
			sequences.add(annex(body.blocks(List.of(annex))));
		return new LayoutDocument(title(), Objects.requireNonNullElse(document.getSubject(), "").replace('\n', ' '),
				HeaderWording.issuingBody(document).replace('\n', ' '), LayoutDocument.VIETNAMESE, sequences);
	}

	/** An annex with a table too wide to be read upright lies on its side (Annex I, I.2). */
	private static PageSequence annex(List<Block> blocks) {
		boolean wide = blocks.stream().anyMatch(block -> block instanceof TableBlock table && table.columns() >= WIDE_TABLE);
		return wide ? PageSequence.landscape(blocks) : PageSequence.portrait(blocks);
	}

	private List<Block> mainBlocks() {
		List<Block> blocks = new ArrayList<>(new HeaderComposer(document).blocks());
		RecitalComposer recitals = new RecitalComposer(prose);
		for (Recital recital : document.getRecitals()) {
			int from = blocks.size();
			blocks.addAll(recitals.paragraphs(recital));
			origins.note(recital, blocks, from);
		}
		String formula = HeaderWording.enactingFormula(document);
		if (!formula.isEmpty())
			blocks.add(StyledParagraph.of(ParagraphStyle.ENACTING_FORMULA, TextRuns.of(formula)));
		blocks.addAll(body.blocks(document.getElements()));
		ClosingComposer.of(document).ifPresent(blocks::add);
		int remainder = blocks.size();
		blocks.addAll(prose.paragraphs(document.getRemainder(), ParagraphStyle.BODY));
		origins.note(document.getRemainder() == null ? document : document.getRemainder(), blocks, remainder);
		origins.note(document, blocks, 0);
		return blocks;
	}

	private String title() {
		String number = document.getNumber() == null ? "" : "số " + document.getNumber();
		String symbol = document.getSymbol() == null || number.isEmpty() ? "" : "/" + document.getSymbol();
		String title = Stream.of(HeaderWording.kind(document).replace('\n', ' '), number + symbol).filter(part -> !part.isBlank())
				.reduce((kind, rest) -> kind + " " + rest).orElse("");
		return title.isBlank() ? Objects.requireNonNullElse(document.getId(), "?") : title;
	}
}
