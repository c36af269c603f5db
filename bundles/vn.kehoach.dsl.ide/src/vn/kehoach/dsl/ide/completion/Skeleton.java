package vn.kehoach.dsl.ide.completion;

/** Constructs that are offered as a whole, by the grammar rule whose beginning can stand at the place. */
enum Skeleton {
	THEME("Theme", "nhóm nhiệm vụ", """
			nhóm nhiệm vụ ${1:TenNhom} "${2:Tên nhóm nhiệm vụ}" {
				$0
			}"""), TASK("Task", "nhiệm vụ", """
			nhiệm vụ ${1:TenNhiemVu} {
				chủ trì ${2:CoQuan}
				phối hợp với ${3:CoQuanKhac}
				hạn ${4:%1$s-12-31}
				\"""
				${0:Nội dung nhiệm vụ.}
				\"""
			}"""), PROJECT("Project", "đề án", """
			đề án ${1:TenDeAn} "${2:Tên đề án}" {
				chủ trì ${3:CoQuan}
				phối hợp với ${4:CoQuanKhac}
				hạn ${5:%1$s-12-31}
				mục tiêu \"""${6:Mục tiêu của đề án.}\"""
				nội dung \"""${0:Nội dung của đề án.}\"""
			}"""), INDICATOR("Indicator", "chỉ tiêu", """
			chỉ tiêu ${1:TenChiTieu} "${2:Tên chỉ tiêu}" {
				đơn vị "${3:%%}"
				theo dõi ${4:CoQuan}
				%2$s ước ${5:0}
				%1$s kế hoạch ${0:0}
			}"""), AGENCY("Agency", "cơ quan", """
			cơ quan ${1:TenVietTat} "${2:Tên cơ quan}" viết tắt "${0:TenVietTat}\""""), CITED_DOCUMENT("CitedDocument", "văn bản", """
			văn bản ${1:SoHieu} ${2:nghị quyết} "${3:số và ký hiệu}" ngày ${4:%1$s-01-01} về "${0:trích yếu}\""""), DECISION("PlanDocument",
			"quyết định", """
							quyết định ${1:QD%1$s} năm ${2:%1$s} {
								cơ quan ban hành ${3:CoQuan}
								ký hiệu "${4:QĐ-UBND}"
								địa danh "${5:Địa danh}"
								ngày ${6:%1$s}
								trích yếu "${7:Về nhiệm vụ, giải pháp chủ yếu năm %1$s}"
								căn cứ ${8:VanBan}
								điều "${9:Ban hành nhiệm vụ, giải pháp}" {
									$0
								}
								nơi nhận "Như trên", "Lưu: VT"
								ký {
									thay mặt "ỦY BAN NHÂN DÂN"
									chức vụ "CHỦ TỊCH"
									tên "${10:Họ và tên}"
								}
							}""");

	private final String rule;
	private final String words;
	private final String pattern;

	Skeleton(String rule, String words, String pattern) {
		this.rule = rule;
		this.words = words;
		this.pattern = pattern;
	}

	/** The grammar rule that it follows. */
	String rule() {
		return rule;
	}

	/** The keyword that it begins with. */
	String words() {
		return words;
	}

	/** The construct with its tab stops, for a document of a year. */
	Insertion forYear(int year) {
		return Insertion.ofSnippet(pattern.formatted(Integer.toString(year), Integer.toString(year - 1)));
	}
}
