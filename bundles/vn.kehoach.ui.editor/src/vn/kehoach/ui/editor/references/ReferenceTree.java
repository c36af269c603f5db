package vn.kehoach.ui.editor.references;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.search.ui.text.AbstractTextSearchResult;

/** Files with the lines that use an element. */
final class ReferenceTree implements ITreeContentProvider {
	private Map<IFile, List<ReferenceLine>> lines = Map.of();

	@Override
	public void inputChanged(Viewer viewer, Object before, Object input) {
		update(input instanceof AbstractTextSearchResult result ? result : null);
	}

	void update(AbstractTextSearchResult result) {
		lines = result == null
				? Map.of()
				: Stream.of(result.getElements()).map(ReferenceLine.class::cast).collect(Collectors.groupingBy(ReferenceLine::file));
	}

	@Override
	public Object[] getElements(Object input) {
		return lines.keySet().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return lines.getOrDefault(parent, List.of()).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof ReferenceLine line ? line.file() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return lines.containsKey(element);
	}
}
