package vn.kehoach.ui.editor.viewer;

/** Something that an editor does for its text as long as it is open. */
public interface EditorService {
	/** Begins. In the UI thread. */
	void install();

	/** Ends. In the UI thread; the widget may be disposed already. */
	void uninstall();
}
