package vn.kehoach.importer.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.line.Line;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PowerKind;
import vn.kehoach.model.Signature;
import vn.kehoach.model.SigningPower;
import vn.kehoach.model.text.Capitals;

/** Recognises the lines of a signature and makes the signature of them. */
final class SignatureLines {
	private static final Pattern POWER = Pattern
			.compile("(?:(TM|T/M|T\\.M|KT|K/T|K\\.T|TL|T/L|TUQ|T/UQ)([.:]?)|(Q)(\\.)) ?(?<=[.: ])(\\p{Lu}.*)");
	private static final Map<String, PowerKind> POWERS = Map.of("TM", PowerKind.ON_BEHALF, "KT", PowerKind.FOR, "TL", PowerKind.BY_ORDER,
			"TUQ",
			PowerKind.BY_DELEGATION, "Q", PowerKind.ACTING);
	private static final Pattern NAME = Pattern.compile(
			"(?:(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|GS|PGS|TS|ThS|BS|KS|TSKH|CN)[.,]? ?)*"
					+ "\\p{Lu}[\\p{Ll}\\p{M}]*(?: \\p{Lu}[\\p{Ll}\\p{M}]*){1,5}");
	private static final Pattern SIGNED = Pattern.compile("[(\\[]?(?:đã ký|ký tên, đóng dấu|Đã ký|ĐÃ KÝ|Signed)[)\\]]?");
	private static final Pattern POSITION = Pattern.compile(
			"(?:PHÓ |Q\\. ?|QUYỀN )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|CHÁNH|TRƯỞNG|CỤC TRƯỞNG|"
					+ "CHỦ NHIỆM|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TỔNG|CHỈ HUY|THỐNG ĐỐC|ỦY VIÊN|CHỦ TỌA|PHÓ)\\b.*",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern JOINED = Pattern
			.compile("(\\S+ \\S.*?) ((?:PHÓ |Q\\. )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG)(?: .*)?)");

	private static final Pattern BODY_GOES_ON = Pattern.compile(
			"(?:ĐẢNG BỘ|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU|NHÂN DÂN)\\b(?! ỦY)[\\p{Lu} -]*", Pattern.UNICODE_CHARACTER_CLASS);

	private SignatureLines() {
	}

	/** True for a line of power: "TM. ỦY BAN NHÂN DÂN". */
	static boolean isPower(String line) {
		return line.length() < 120 && POWER.matcher(line).matches() && Capitals.isAll(line.replace("(đã ký)", ""));
	}

	static boolean isPosition(String line) {
		return line.length() < 120 && Capitals.isAll(line) && POSITION.matcher(line).matches();
	}

	static boolean isName(String line) {
		return line.length() < 60 && NAME.matcher(line).matches();
	}

	/** True for any line of a signature. */
	static boolean is(String line) {
		return isPower(line) || isPosition(line) || isName(line) || SIGNED.matcher(line).matches()
				|| line.length() < 80 && Capitals.isAll(line) && !line.endsWith(":");
	}

	/** The lines as texts; a position joined to the power before it is a line of its own. */
	private static List<String> parted(List<Line.Text> lines) {
		List<String> parted = new ArrayList<>();
		for (Line.Text line : lines) {
			Matcher matcher = JOINED.matcher(line.text());
			if (isPower(line.text()) && matcher.matches())
				parted.addAll(List.of(matcher.group(1), matcher.group(2)));
			else
				parted.add(line.text());
		}
		return parted;
	}

	/** Makes the signature: powers, position, name, in the order of the lines. */
	static Signature make(List<Line.Text> signing, boolean beforeRecipients) {
		List<String> lines = parted(signing);
		Signature signature = ModelFactory.eINSTANCE.createSignature();
		signature.setBeforeRecipients(beforeRecipients);
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (isPower(line) && signature.getPositions().isEmpty()) {
				boolean broken = i + 1 < lines.size() && BODY_GOES_ON.matcher(lines.get(i + 1)).matches();
				signature.getPowers().add(power(broken ? line + ' ' + lines.get(++i) : line));
			} else if (i == lines.size() - 1 && isName(line)) {
				signature.setName(line);
			} else {
				signature.getPositions().add(line);
			}
		}
		return signature;
	}

	private static SigningPower power(String line) {
		Matcher matcher = POWER.matcher(line);
		matcher.matches();
		SigningPower power = ModelFactory.eINSTANCE.createSigningPower();
		String abbreviation = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
		String mark = matcher.group(1) == null ? matcher.group(4) : matcher.group(2);
		power.setKind(POWERS.get(abbreviation.replaceAll("[./]", "")));
		power.setBody(matcher.group(5));
		if (!abbreviation.matches("\\w+") || !mark.equals("."))
			power.setSpelling(abbreviation + mark);
		return power;
	}
}
