package vn.kehoach.ui.editor.viewer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/**
 * The annotations that stand for what the server says of a text. When it says something new, only those that look different are
 * exchanged: the text between all that are exchanged is measured and painted again, which takes long in a long text. In the UI thread.
 *
 * @param <A> the annotations
 */
public final class ShownAnnotations<A extends Annotation> {
	private final BiConsumer<A, A> kept;
	private List<A> shown = List.of();

	/** @param kept is told of an annotation that stays, and of the one that it stands for from now on */
	public ShownAnnotations(BiConsumer<A, A> kept) {
		this.kept = kept;
	}

	private record Look(String type, String words, Position place) {
		static Look of(Annotation annotation, Position place) {
			return new Look(annotation.getType(), annotation.getText(), place);
		}
	}

	/** Shows these annotations in the place of those before. */
	public void show(IAnnotationModel model, Map<A, Position> next) {
		Map<Look, Deque<A>> present = present(model);
		List<A> all = new ArrayList<>();
		Map<A, Position> added = new HashMap<>();
		next.forEach((annotation, place) -> {
			Deque<A> same = present.get(Look.of(annotation, place));
			if (same == null || same.isEmpty()) {
				added.put(annotation, place);
				all.add(annotation);
			} else {
				kept.accept(same.getFirst(), annotation);
				all.add(same.removeFirst());
			}
		});
		Annotation[] gone = present.values().stream().flatMap(Deque::stream).toArray(Annotation[]::new);
		shown = all;
		if (gone.length > 0 || !added.isEmpty())
			((IAnnotationModelExtension) model).replaceAnnotations(gone, added);
	}

	private Map<Look, Deque<A>> present(IAnnotationModel model) {
		Map<Look, Deque<A>> present = new HashMap<>();
		for (A annotation : shown) {
			Position place = model.getPosition(annotation);
			if (place != null)
				present.computeIfAbsent(Look.of(annotation, place), look -> new ArrayDeque<>()).add(annotation);
		}
		return present;
	}
}
