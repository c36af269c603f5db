package vn.kehoach.cli.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import vn.kehoach.dsl.workspace.LocatedFinding;

/**
 * Names findings by what they are about and not by where they are: code, file, the elements around and the words marked, and a running
 * number for equal ones, so that a finding is recognised after lines were added above it, and in every language.
 */
final class FindingFingerprints {
	private static final int LENGTH = 32;

	private final Map<String, Integer> seen = new HashMap<>();

	/** The fingerprint of the next finding of a file. */
	String of(LocatedFinding finding, String file) {
		String what = finding.code() + '\n' + file + '\n' + finding.anchor();
		int occurrence = seen.merge(what, 1, Integer::sum);
		return HexFormat.of().formatHex(sha256(what + '\n' + occurrence)).substring(0, LENGTH);
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
