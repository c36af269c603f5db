package vn.kehoach.importer.source.markdown;
public final class MarkdownReader { public vn.kehoach.importer.source.SourceResult read(String f, String n, byte[] b) { return null; } }
