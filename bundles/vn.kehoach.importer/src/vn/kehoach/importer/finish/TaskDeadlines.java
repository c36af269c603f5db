package vn.kehoach.importer.finish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.importer.date.DateFinder;
import vn.kehoach.importer.date.RecurrenceFinder;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.Task;
import vn.kehoach.model.time.CalendarDate;

/**
 * Reads the deadlines that the text of a task states: "hoàn thành trước ngày 30/6/2027", "báo cáo trước ngày 18 hằng tháng". A task whose
 * text states several dates has none for all of it.
 */
final class TaskDeadlines {
	private static final Pattern DUE = Pattern.compile(
			"(?<!\\p{L}|đã )(?:[Hh]oàn thành|[Hh]oàn tất|[Xx]ong|[Tt]hời hạn|[Tt]hời gian thực hiện|[Hh]ạn chót)(?!\\p{L})[^.;\n]{0,60}?[ :]"
					+ "(?:xong )?(?:trước|chậm nhất|muộn nhất|trong|vào|đến|hết|:)(?: (?:là|vào|hết|đến|cuối|trong|tháng|quý|năm|ngày))*"
					+ "(?=[ ]?\\d| (?:I{1,3}|IV)\\b)");
	/** A sentence that ends in a date by which something has to be done; a date of the past is none. */
	private static final Pattern CLOSING = Pattern.compile(
			" (?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?) ((?:ngày )?\\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm )\\d{4})(?=[.;,]?(?:\n|$)|[.;] )");
	private static final Pattern UNIT = Pattern.compile("(?iU)\\b(?:tháng|quý|năm)$");
	private static final int LONGEST_DATE = 30;
	private final RecurrenceFinder recurrences = new RecurrenceFinder();

	void read(PlanDocument document) {
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Task task)
				read(task, document.getDate());
		}
	}

	private void read(Task task, CalendarDate issued) {
		Set<CalendarDate> due = new LinkedHashSet<>();
		StringBuilder text = new StringBuilder();
		collect(task.getElements(), text);
		Matcher matcher = DUE.matcher(text);
		while (matcher.find())
			date(text, matcher.end()).ifPresent(due::add);
		Matcher closing = CLOSING.matcher(text);
		while (closing.find())
			DateFinder.first(closing.group(1)).filter(date -> isAfter(date, issued)).ifPresent(due::add);
		if (task.getDeadline() == null && due.size() == 1)
			task.setDeadline(due.iterator().next());
		task.getRecurrences().addAll(recurrences.find(text.toString()));
	}

	private static boolean isAfter(CalendarDate date, CalendarDate issued) {
		return issued != null && issued.hasDay() && date.toString().compareTo(issued.toString()) > 0;
	}

	/** The date that begins where the words for a deadline end; "tháng" and "quý" belong to it. */
	private static Optional<CalendarDate> date(CharSequence text, int end) {
		Matcher unit = UNIT.matcher(text).region(0, end);
		int from = unit.find() ? unit.start() : end;
		return DateFinder.at(text.subSequence(from, Math.min(text.length(), from + LONGEST_DATE)).toString().strip());
	}

	private static void collect(List<BodyElement> elements, StringBuilder text) {
		for (BodyElement element : elements) {
			if (element instanceof Prose prose)
				prose.getParts().stream().filter(ProseLiteral.class::isInstance)
						.forEach(part -> text.append(((ProseLiteral) part).getValue()).append('\n'));
			else if (element instanceof Division division && !(element instanceof Task))
				collect(division.getElements(), text);
		}
	}
}
