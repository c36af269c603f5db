package vn.kehoach.report.pdf.compose;

import java.util.List;
import java.util.Optional;

import vn.kehoach.report.layout.Rule;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.text.Line;

/** The rule below a paragraph, measured by its longest line (Decree 30/2020/NĐ-CP, Annex I, II.1, II.2 and II.5). */
final class RuleComposer {
	private static final double SHARE = 0.4;

	/** The box of the rule, or nothing for a paragraph without one. */
	Optional<FlowBox> below(Rule rule, List<Line> lines, Measure measure) {
		if (rule == Rule.NONE) {
			return Optional.empty();
		}
		double longest = lines.stream().mapToDouble(Line::natural).max().orElse(0);
		double length = rule == Rule.TEXT_LENGTH ? longest : longest * SHARE;
		return Optional.of(SetRule.centred(measure.left(), measure.width(), length));
	}
}
