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

/**
 * An earlier year in running text beside words that look ahead, as in "phấn đấu năm 2024", "các mục tiêu năm 2024". Only a hint, because
 * a plan also names the plans of earlier years.
 */
public final class CarriedYearInProseCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH310", Severity.INFO, true);
	private static final int REACH = 60;
	private static final List<String> LOOKING_AHEAD = List.of("phấn đấu", "mục tiêu", "kế hoạch", "dự toán", "nhiệm vụ", "chỉ tiêu",
			"chủ đề", "đẩy mạnh", "tập trung", "triển khai");
	private static final List<String> LOOKING_BACK = List.of("đã ", "kết quả", "so với", "ước ", "tình hình", "luật ", "ban hành",
			"ngày ", "của chính phủ", "nhìn lại", "năm qua");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() != PassageKind.PARAGRAPH && passage.kind() != PassageKind.BULLET)
			return;
		for (DateMention mention : DateMentions.of(passage))
			if (mention.isYear() && looksAhead(mention) && !DeadlineWording.isDeadline(mention))
				DocumentTime.of(passage.owner(), context).filter(time -> mention.year() < time.planYear())
						.ifPresent(time -> sink.report(YearChange.at(mention, time.planYear(), mention.text(), "" + time.planYear())));
	}

	private static boolean looksAhead(DateMention mention) {
		String text = mention.passage().text();
		String before = text.substring(Math.max(0, mention.start() - REACH), mention.start()).toLowerCase(Locale.ROOT);
		String part = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')) + 1);
		return LOOKING_AHEAD.stream().anyMatch(part::contains) && LOOKING_BACK.stream().noneMatch(part::contains);
	}
}
