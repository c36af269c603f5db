package vn.kehoach.server.tests.edits;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.overview.ValueColumn;
import vn.kehoach.server.protocol.overview.ValueColumn.ValueKind;

class IndicatorValueEditsTest {
	private static final String TEXT = """
			chỉ tiêu G "GRDP" {
				đơn vị "%"
				2026 thực hiện 8,2 // chính thức
				2027 kế hoạch ít nhất 8 ghi "8 trở lên"
			}
			""";
	private static final ValueColumn PLAN_2027 = new ValueColumn(0, 2027, ValueKind.PLAN, null);
	@TempDir
	Path folder;

	@Test
	void aValueIsReplacedAsPeopleTypeIt() {
		try (EditedText text = EditedText.of(folder, TEXT)) {
			text.value("#G", PLAN_2027, "8,5").gives(TEXT.replace("ít nhất 8 ghi \"8 trở lên\"", "8,5"))
					.value("#G", PLAN_2027, "8-9").gives(TEXT.replace("ít nhất 8 ghi \"8 trở lên\"", "từ 8 đến 9"))
					.value("#G", PLAN_2027, "≥ 1.200,5").gives(TEXT.replace("ít nhất 8 ghi \"8 trở lên\"", "ít nhất 1.200,5"))
					.value("#G", PLAN_2027, "-").gives(TEXT.replace("ít nhất 8 ghi \"8 trở lên\"", "chưa có ghi \"-\""))
					.value("#G", PLAN_2027, "Đạt chuẩn").gives(TEXT.replace("ít nhất 8 ghi \"8 trở lên\"", "bằng lời \"Đạt chuẩn\""));
		}
	}

	@Test
	void aNewValueStandsInTheOrderOfYearsAndKinds() {
		try (EditedText text = EditedText.of(folder, TEXT)) {
			text.value("#G", new ValueColumn(0, 2026, ValueKind.PLAN, null), "8")
					.gives(TEXT.replace("// chính thức\n", "// chính thức\n\t2026 kế hoạch 8\n"))
					.value("#G", new ValueColumn(2026, 2030, ValueKind.TARGET, null), "10")
					.gives(TEXT.replace("// chính thức\n", "// chính thức\n\t2026 kế hoạch 8\n").replace("lên\"\n",
							"lên\"\n\tgiai đoạn 2026 đến 2030 mục tiêu 10\n"));
		}
	}

	@Test
	void theFirstValueStandsBehindTheAttributes() {
		try (EditedText text = EditedText.of(folder, "chỉ tiêu G \"GRDP\"\n")) {
			text.value("#G", PLAN_2027, "8,5").gives("chỉ tiêu G \"GRDP\" {\n\t2027 kế hoạch 8,5\n}\n");
		}
	}

	@Test
	void aValueIsTakenAway() {
		try (EditedText text = EditedText.of(folder, TEXT)) {
			text.value("#G", PLAN_2027, "").gives(TEXT.replace("\t2027 kế hoạch ít nhất 8 ghi \"8 trở lên\"\n", ""));
		}
	}
}
