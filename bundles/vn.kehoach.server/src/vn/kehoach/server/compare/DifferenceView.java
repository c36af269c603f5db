package vn.kehoach.server.compare;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import vn.kehoach.compare.Detail;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.Side;
import vn.kehoach.compare.report.ComparisonWords;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.server.protocol.compare.DifferenceNode;
import vn.kehoach.server.protocol.compare.DifferenceNode.Change;
import vn.kehoach.server.protocol.compare.DifferenceNode.DetailNode;
import vn.kehoach.server.protocol.compare.DifferenceNode.Run;
import vn.kehoach.server.protocol.compare.DifferenceNode.Version;

/** Tells differences in the words of the protocol. */
final class DifferenceView {
	private final ComparisonWords words;
	private final UriExtensions uris;

	DifferenceView(UserLanguage language, UriExtensions uris) {
		this.uris = uris;
		words = new ComparisonWords(language);
	}

	DifferenceNode of(Difference difference) {
		return new DifferenceNode(words.of(difference.kind()), words.of(difference),
				difference.changes().stream().map(change -> Change.valueOf(change.name())).toList(),
				difference.older().map(this::version).orElse(null), difference.newer().map(this::version).orElse(null),
				difference.details().stream().map(this::detail).toList(), difference.children().stream().map(this::of).toList());
	}

	private Version version(Side side) {
		String file = side.uri().isEmpty() ? "" : uris.toUriString(URI.createURI(side.uri()).trimFragment());
		return new Version(side.id(), side.number(), side.title(), file);
	}

	private DetailNode detail(Detail detail) {
		return switch (detail) {
		case Detail.ValueChange value ->
			new DetailNode(words.of(value.attribute()), value.qualifier(), value.older(), value.newer(), List.of());
		case Detail.WordingChange wording -> new DetailNode(words.of(wording.attribute()), "", null, null,
				wording.runs().stream().map(run -> new Run(Run.State.valueOf(run.state().name()), run.text())).toList());
		};
	}
}
