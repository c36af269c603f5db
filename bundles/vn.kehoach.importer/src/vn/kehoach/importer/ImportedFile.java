package vn.kehoach.importer;

import vn.kehoach.model.PlanFile;

/**
 * A file of plan text to be written.
 *
 * @param name its name, e.g. "quyet-dinh-191-2026.kehoach"; the same whenever the same document is imported
 * @param contents its contents
 */
public record ImportedFile(String name, PlanFile contents) {
}
