package vn.kehoach.check.recipients;

import java.util.List;
import java.util.regex.Pattern;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.wording.ClosingWording;

/** The last recipient, "Lưu: VT, …", for the copy that is kept (Decree 30/2020/NĐ-CP, Annex I, part I, II.9.d). */
final class ArchiveLine {
	private static final Pattern BEGINNING = Pattern.compile("(?iu)\\s*lưu(?!\\p{L}).*", Pattern.DOTALL);

	private ArchiveLine() {
	}

	/** True for a recipient that begins with "Lưu". */
	static boolean is(Recipient recipient) {
		return BEGINNING.matcher(ClosingWording.text(recipient)).matches();
	}

	/** The place of the line among the recipients, or their number when there is none. */
	static int indexIn(PlanDocument document) {
		List<Recipient> recipients = document.getRecipients();
		int index = 0;
		while (index < recipients.size() && !is(recipients.get(index)))
			index++;
		return index;
	}
}
