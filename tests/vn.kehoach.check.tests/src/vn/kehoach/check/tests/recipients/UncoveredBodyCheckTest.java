package vn.kehoach.check.tests.recipients;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.recipients.UncoveredBodyCheck;
import vn.kehoach.check.tests.Checked;
import vn.kehoach.check.tests.Findings;

final class UncoveredBodyCheckTest {
	private static final Check CHECK = new UncoveredBodyCheck();
	private static final String REGISTRY = """
			cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"
			cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh" thuộc UBND
			cơ quan STC "Sở Tài chính" thuộc UBND
			cơ quan SNNMT "Sở Nông nghiệp và Môi trường" thuộc UBND
			cơ quan CA "Công an tỉnh"
			cơ quan QS "Bộ Chỉ huy Quân sự tỉnh"
			cơ quan MTTQ "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"
			cơ quan XaA "Ủy ban nhân dân xã Mường Hạ"
			nhóm cơ quan CacXa "UBND các xã, phường"
			nhóm cơ quan CacSo "các sở, ban, ngành" gồm STC, SNNMT, CA
			""";

	private static Findings of(String roles, String recipients) {
		return of(roles, recipients, "Quyết định này có hiệu lực từ ngày ký.");
	}

	private static Findings of(String roles, String recipients, String article) {
		return Checked.files(CHECK, REGISTRY + """
				quyết định QD {
					cơ quan ban hành UBND
					điều {
						nhiệm vụ A "Rà soát" { %s }
					}
					điều \"""%s\"""
					nơi nhận %s
				}
				""".formatted(roles, article, recipients));
	}

	@Test
	void findsLeadsAndPartnersThatWillNotReceiveTheDocument() {
		of("chủ trì STC phối hợp với SNNMT", "CA, \"Lưu: VT\"").assertMarked("Recipient")
				.assertMessage("Nơi nhận thiếu 2 cơ quan được giao việc: Sở Tài chính (1); Sở Nông nghiệp và Môi trường (1)")
				.assertRemedies("Thêm cả 2 cơ quan vào nơi nhận", "Thêm «Sở Tài chính» vào nơi nhận",
						"Thêm «Sở Nông nghiệp và Môi trường» vào nơi nhận");
	}

	@Test
	void addsTheBodyBeforeTheLastLine() {
		of("chủ trì STC", "CA, \"Lưu: VT\"").assertMended("Thêm «Sở Tài chính» vào nơi nhận", REGISTRY + """
				quyết định QD {
					cơ quan ban hành UBND
					điều {
						nhiệm vụ A "Rà soát" { chủ trì STC }
					}
					điều \"""Quyết định này có hiệu lực từ ngày ký.\"""
					nơi nhận CA, STC, "Lưu: VT"
				}
				""");
	}

	@Test
	void leavesBodiesThatAreReferredToOrMembersOfAGroup() {
		of("chủ trì STC phối hợp với CA", "CacSo, \"Lưu: VT\"").assertNone();
		of("chủ trì CacSo", "STC, SNNMT, CA").assertNone();
	}

	@Test
	void leavesBodiesThatAreNamedOrAbbreviated() {
		of("chủ trì QS phối hợp với SNNMT", "\"BCH Quân sự tỉnh\", \"Sở NN&MT (để tham mưu)\", \"Lưu: VT\"").assertNone();
		of("chủ trì QS phối hợp với CA, STC, SNNMT", "\"Bộ CHQS, CA tỉnh\", \"Sở: Tài chính, NN và MT\", \"Lưu: VT\"").assertNone();
		of("đề nghị MTTQ", "\"UBMTTQ tỉnh và các đoàn thể\", \"Lưu: VT\"").assertNone();
	}

	@Test
	void leavesBodiesThatACollectiveNameCovers() {
		of("chủ trì STC phối hợp với CA, CacXa, XaA", "\"Các sở, ban, ngành tỉnh\", \"UBND các xã, phường\", \"Lưu: VT\"").assertNone();
	}

	@Test
	void findsWhatACollectiveNameDoesNotCover() {
		of("chủ trì STC phối hợp với CacXa", "\"Các sở, ban, ngành tỉnh\", \"Lưu: VT\"")
				.assertMessage("«UBND các xã, phường» được giao việc (mục 1) nhưng nơi nhận không có");
		of("chủ trì STC phối hợp với MTTQ", "\"Các sở, ngành\", \"Lưu: VT\"")
				.assertMessage("«Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh» được giao việc (mục 1) nhưng nơi nhận không có");
	}

	@Test
	void readsTheArticleThatARecipientCites() {
		String article = "Chánh Văn phòng, Thủ trưởng các sở, ngành chịu trách nhiệm thi hành Quyết định này./.";
		of("chủ trì STC phối hợp với CA", "\"Như Điều 2\", \"Lưu: VT\"", article).assertNone();
		of("chủ trì STC phối hợp với XaA", "\"Như Điều 2\", \"Lưu: VT\"", article)
				.assertMessage("«Ủy ban nhân dân xã Mường Hạ» được giao việc (mục 1) nhưng nơi nhận không có");
		of("chủ trì STC phối hợp với XaA", "\"Như Điều 7\", \"Lưu: VT\"", article).assertNone();
	}

	@Test
	void leavesTheIssuerAndItsOfficeAndDocumentsWithoutRecipients() {
		of("chủ trì VP phối hợp với UBND", "CA").assertNone();
		Checked.files(CHECK, REGISTRY + """
				quyết định QD {
					nhiệm vụ A "Rà soát" { chủ trì STC }
				}
				""").assertNone();
	}

	@Test
	void namesNoItemWhereTheTaskHasNoNumber() {
		Checked.files(CHECK, REGISTRY + """
				quyết định QD {
					nhiệm vụ A số "" "Rà soát" { chủ trì STC }
					nơi nhận CA, "Lưu: VT"
				}
				""").assertMessage("«Sở Tài chính» được giao việc nhưng nơi nhận không có");
	}

	@Test
	void looksIntoThemesThatAreTakenIn() {
		Checked.files(CHECK, REGISTRY + """
				quyết định QD {
					đưa vào N
					nơi nhận CA, "Lưu: VT"
				}
				""", """
				nhóm nhiệm vụ N "Tài chính" {
					nhiệm vụ A "Rà soát" { chủ trì STC }
				}
				""").assertCodes("KH701");
	}

	@Test
	void addsAllBodiesAtOnce() {
		String text = REGISTRY + """
				quyết định QD {
					cơ quan ban hành UBND
					nhiệm vụ A "Rà soát" { chủ trì STC phối hợp với SNNMT }
					nơi nhận CA, "Lưu: VT"
				}
				""";
		Checked.files(CHECK, text).assertMended("Thêm cả 2 cơ quan vào nơi nhận", text.replace("CA, \"Lưu", "CA, STC, SNNMT, \"Lưu"))
				.assertMended("Thêm «Sở Nông nghiệp và Môi trường» vào nơi nhận", text.replace("CA, \"Lưu", "CA, SNNMT, \"Lưu"));
	}
}
