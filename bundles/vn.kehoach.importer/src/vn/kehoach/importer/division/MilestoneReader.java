package vn.kehoach.importer.division;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.date.DateFinder;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.prose.PlainProse;
import vn.kehoach.model.time.CalendarDate;

/** Reads dated steps: "- Đợt 1, đến ngày 30 tháng 6 năm 2026, …", "- Trước ngày 30/01/2024, …". */
final class MilestoneReader {
	private static final Pattern STEP = Pattern.compile(
			"([-+•]) ((?:(?:Đợt|Giai đoạn|Bước|Lần|Kỳ) (?:\\d+|[IVX]+|(?:thứ )?\\p{L}+)[ ,:(]|(?:Trước|Đến|Chậm nhất|Muộn nhất|Xong trước|Từ)\\b).*)",
			Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
	private static final int FAR = 90;

	/** The step; empty for any other paragraph. */
	Optional<BodyElement> read(String paragraph) {
		Matcher matcher = STEP.matcher(paragraph);
		if (!matcher.matches())
			return Optional.empty();
		String text = matcher.group(2);
		return DateFinder.first(text.substring(0, Math.min(text.length(), FAR))).filter(CalendarDate::hasDay)
				.map(date -> milestone(matcher.group(1), text, date));
	}

	private static Milestone milestone(String marker, String text, CalendarDate date) {
		Milestone milestone = ModelFactory.eINSTANCE.createMilestone();
		milestone.setDate(date);
		if (!marker.equals("-"))
			milestone.setMarker(marker);
		milestone.setText(PlainProse.of(List.of(text)));
		return milestone;
	}
}
