package vn.kehoach.check;

/**
 * One rule. A check holds no state of a run: the same instance serves any number of runs and threads. What it needs to know
 * about the surroundings of an element it asks the {@link vn.kehoach.check.context.CheckContext}.
 */
public sealed interface Check permits ElementCheck, PassageCheck, SourceCheck {
	/** Code, default severity and whether it can be mended by a fix. */
	CheckDescription description();
}
