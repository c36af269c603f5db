package vn.kehoach.ui.editor.structure.prose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.graphics.Point;

import vn.kehoach.ui.editor.structure.StructureMessages;

/** Tells the printed words of the reference under the mouse. */
final class MentionTip implements MouseMoveListener {
	private final StyledText text;
	private final PrintedWords words;

	MentionTip(StyledText text, PrintedWords words) {
		this.text = text;
		this.words = words;
	}

	@Override
	public void mouseMove(MouseEvent event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		String tip = offset < 0 ? null : tip(offset).orElse(null);
		if (!Objects.equals(tip, text.getToolTipText()))
			text.setToolTipText(tip);
	}

	/** What is told of the reference around an offset. */
	Optional<String> tip(int offset) {
		List<Mention> mentions = Mention.in(text.getText());
		return mentions.stream().filter(mention -> mention.offset() <= offset && offset < mention.end()).findFirst()
				.flatMap(mention -> words.of(mentions, mention)).map(printed -> StructureMessages.text("printed", printed));
	}
}
