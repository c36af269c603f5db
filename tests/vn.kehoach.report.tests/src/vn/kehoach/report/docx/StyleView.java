package vn.kehoach.report.docx;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** How a paragraph looks through its style; every style of ours spells out all it needs. */
final class StyleView {

	private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

	private final CTStyle style;

	StyleView(XWPFParagraph paragraph) {
		style = paragraph.getDocument().getStyles().getStyle(paragraph.getStyleID()).getCTStyle();
	}

	double size() {
		return ((Number) characters().getSzArray(0).getVal()).doubleValue() / 2;
	}

	boolean isBold() {
		return isOn(characters().getBArray(0));
	}

	boolean isItalic() {
		return isOn(characters().getIArray(0));
	}

	/** "left", "center", "right" or "both". */
	String alignment() {
		return paragraph().getJc().xgetVal().getStringValue();
	}

	double firstLineMillimetres() {
		return ((Number) paragraph().getInd().getFirstLine()).doubleValue() / TWIPS_PER_MILLIMETRE;
	}

	double pointsBefore() {
		return ((Number) paragraph().getSpacing().getBefore()).doubleValue() / 20;
	}

	double lines() {
		return ((Number) paragraph().getSpacing().getLine()).doubleValue() / 240;
	}

	boolean keepsWithNext() {
		return isOn(paragraph().getKeepNext());
	}

	/** 1 for the highest level of the navigation pane, 0 for none. */
	int outlineLevel() {
		int value = paragraph().getOutlineLvl().getVal().intValue();
		return value == 9 ? 0 : value + 1;
	}

	private static boolean isOn(CTOnOff value) {
		return List.of("1", "true", "on").contains(value.xgetVal().getStringValue());
	}

	private CTPPrGeneral paragraph() {
		return style.getPPr();
	}

	private CTRPr characters() {
		return style.getRPr();
	}
}
