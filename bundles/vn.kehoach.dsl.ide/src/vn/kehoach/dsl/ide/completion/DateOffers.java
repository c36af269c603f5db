package vn.kehoach.dsl.ide.completion;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.RuleCall;

import vn.kehoach.model.time.CalendarDate;

/** Offers the usual dates of the document's year: ends of quarters and months. Today's date has no part in it. */
final class DateOffers implements OfferSource {
	private static final Set<String> PLANNED = Set.of("deadline", "date");

	@Override
	public Stream<Offer> offers(AbstractElement element, ModelPlace place) {
		if (!(element instanceof Assignment assignment) || !(assignment.getTerminal() instanceof RuleCall call))
			return Stream.empty();
		boolean date = call.getRule().getName().equals("DateValue") && PLANNED.contains(assignment.getFeature());
		if (date)
			return place.year().stream().flatMap(DateOffers::ends);
		boolean year = call.getRule().getName().equals("INT") && assignment.getFeature().equals("year");
		return year ? place.year().stream().map(value -> offer(value.toString(), CompletionMessages.get("year"), 0)) : Stream.empty();
	}

	private static Stream<Offer> ends(int year) {
		Stream<Offer> quarters = IntStream.rangeClosed(1, 4)
				.mapToObj(quarter -> offer(lastDay(year, quarter * 3), quarterName(year, quarter), quarter));
		Stream<Offer> months = IntStream.rangeClosed(1, 12).filter(month -> month % 3 != 0)
				.mapToObj(month -> offer(lastDay(year, month), monthName(year, month), 10 + month));
		return Stream.concat(quarters, months);
	}

	private static String lastDay(int year, int month) {
		return new CalendarDate(year, month, 0).lastDay().toString();
	}

	private static String quarterName(int year, int quarter) {
		return switch (quarter) {
		case 2 -> CompletionMessages.get("date.half");
		case 4 -> CompletionMessages.get("date.year", Integer.toString(year));
		default -> CompletionMessages.get("date.quarter", quarter);
		};
	}

	private static String monthName(int year, int month) {
		return CompletionMessages.get("date.month", month + "/" + year);
	}

	private static Offer offer(String text, String detail, int order) {
		return Offer.ofWords(text, detail, CompletionItemKind.Value, order);
	}
}
