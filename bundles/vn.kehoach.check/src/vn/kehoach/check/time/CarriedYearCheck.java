package vn.kehoach.check.time;

import java.util.List;
import java.util.Locale;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.model.PlanDocument;

/** An earlier year in the subject, a title or the motto: carried over from last year's document. Titles that look back are left alone. */
public final class CarriedYearCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH309", Severity.WARNING, true);
	private static final List<String> LOOKING_BACK = List.of("kết quả", "tình hình", "đánh giá", "tổng kết", "thực trạng", "sơ kết",
			"so với", "bối cảnh", "sửa đổi", "luật ");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() != PassageKind.LINE && passage.kind() != PassageKind.HEADING || looksBack(passage))
			return;
		for (DateMention mention : DateMentions.of(passage))
			if (mention.isYear() && !isReport(passage, context))
				DocumentTime.of(passage.owner(), context).filter(time -> mention.year() < time.planYear())
						.ifPresent(time -> sink.report(YearChange.at(mention, time.planYear(), mention.text(), "" + time.planYear())));
	}

	private static boolean looksBack(Passage passage) {
		String text = passage.text().toLowerCase(Locale.ROOT);
		return LOOKING_BACK.stream().anyMatch(text::contains);
	}

	private static boolean isReport(Passage passage, CheckContext context) {
		return DocumentPassages.documentOf(passage.owner(), context) instanceof PlanDocument document
				&& document.getKind() == DocumentKind.REPORT;
	}
}
