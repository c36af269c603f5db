package vn.kehoach.importer.source;

/**
 * What a reader takes on.
 *
 * @param textBytes size of a text or Markdown file
 * @param packageBytes size of a Word or PDF file
 * @param unpackedBytes size of one part of a Word file when unpacked
 */
public record SourceLimits(long textBytes, long packageBytes, long unpackedBytes) {
	private static final long MEGABYTE = 1L << 20;
	private static final int MEMORY_PER_TEXT_BYTE = 16;

	/** Limits for the memory that this process may use: a text needs at most 16 times its size. */
	public static SourceLimits standard() {
		long memory = Runtime.getRuntime().maxMemory();
		long text = Math.clamp(memory / MEMORY_PER_TEXT_BYTE, 8 * MEGABYTE, 256 * MEGABYTE);
		return new SourceLimits(text, 256 * MEGABYTE, Math.clamp(memory / MEMORY_PER_TEXT_BYTE, 16 * MEGABYTE, 256 * MEGABYTE));
	}
}
