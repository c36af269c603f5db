package vn.kehoach.dsl.tests;

/** A text in canonical layout that uses everything the language has. */
public final class EveryConstruct {
	/** The text. */
	public static final String TEXT = """
			cần xem lại "Tên đã đổi?"
			cơ quan STP "Sở Tư pháp"
				viết tắt "STP"
				cách viết khác "Sở tư pháp"
				cách viết khác 'Sở "Tư" pháp'
				thuộc UBND
				từ 2001
				đến 2025-02-28
				thay bởi SNV, UBND
			cơ quan SNV "Sở Nội vụ"
			cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"

			cần xem lại "Gồm những ai?"
			nhóm cơ quan CacNganh "các sở, ban, ngành"
				viết tắt "CSN"
				cách viết khác "các Sở"
				gồm STP, SNV, CacXa
			nhóm cơ quan CacXa "các xã"

			văn bản LNS luật
				về "Ngân sách nhà nước"
			cần xem lại "Ngày?"
			văn bản NQ68 nghị quyết "68-NQ/TW"
				tên loại "Nghị Quyết"
				ngày 2025-05-04
				của UBND
				về việc "phát triển kinh tế"
				hết hiệu lực 2030-12
				thay bởi LNS
			văn bản KH văn bản khác "1/KH"
				dẫn "v/v" "mưa lũ"

			cần xem lại "Cả văn bản"
			kế hoạch QD năm 2027 {
				tên loại "CÔNG ĐIỆN"
				không có phần đầu
				dòng đầu trang "KHẨN"
				cơ quan chủ quản "TỈNH VÂN SƠN\\nHUYỆN A"
				cơ quan ban hành UBND
				tên cơ quan "ỦY BAN"
				số "07"
				ký hiệu "QĐ-UBND"
				dòng số "Số: 07"
				địa danh "Vân Sơn"
				ngày 2027-01-20
				dòng ngày "Vân Sơn, ngày"
				quốc hiệu "CỘNG HÒA"
				tiêu ngữ ""
				dòng sau phần đầu "HỎA TỐC"
				trích yếu "Về nhiệm vụ"
				thẩm quyền ban hành "CHỦ TỊCH"
				căn cứ NQ68
				căn cứ mở đầu "Xét" NQ68:số hiệu dấu cuối ","
				theo đề nghị STP
				theo đề nghị mở đầu "Theo" \"""Giám đốc [[STP:viết tắt]]\""" dấu cuối "."
				lời ban hành "QUYẾT ĐỊNH:"
				chủ đề NamDuLieu "Kỷ cương, dữ liệu"

				cần xem lại "Phần"
				phần P1 số "A-" "NHIỆM VỤ" {
					chương "CHUNG" {
						mục "Một" {
							điều "Phạm vi" viết liền \"""Quyết định này.\"""
						}
					}

					quan điểm \"""Làm thật.\"""

					nhóm nhiệm vụ TheChe "Thể chế" {
						nhiệm vụ RaSoat "Rà soát" {
							chủ trì thực hiện STP, SNV ghi "Sở Nội Vụ" và UBND; CacXa phẩy và CacNganh cùng STP
							phối hợp cùng CacNganh
							hạn 2027-06
							đề mục "Sở Tư pháp làm"
							dấu cuối ":"
							\"""
							Rà soát theo [[NQ68]] và [[NQ68:ngắn]], [[STP|Sở Tư Pháp]]; chủ đề [[NamDuLieu]][[c1]].
							Câu thứ hai có dấu \\[\\[ và "nháy".

							Đoạn hai.
							- Gạch một
							+ Gạch hai
							• Gạch ba

							Đoạn ba [[RaSoat:đầy đủ]]
							\"""
							đợt 2027-03-31 \"""Đợt một: quý I.\"""
							đợt dấu đầu "+" \"""Đợt hai.\"""
						}

						nhiệm vụ {
							đề nghị UBND
							phối hợp CacNganh
						}

						nhiệm vụ {
							thực hiện CacNganh
							và phối hợp với STP
						}

						nhiệm vụ {
							phối hợp với STP
						}
					}

					đưa vào TheChe

					đề án DA1 "Chuyển đổi số" {
						giao bởi UBND
						chủ trì STP
						phối hợp với SNV
						hạn 2027
						mục tiêu \"""Một.\"""
						nội dung ghi "(2) Nội dung:" \"""
							Hai.

							Ba.
						\"""
						tổ chức thực hiện đứng riêng
						cơ quan chủ trì \"""STP\"""
						cơ quan phối hợp \"""SNV\"""
						thời hạn \"""2027\"""
						kinh phí \"""Không.\"""
						mục khác ghi "Khác" \"""Khác.\"""
					}

					bảng "Chỉ tiêu" tiêu đề 1 {
						dòng "TT", "Tên" rộng 2 cao 2
						dòng "1", "a\\nb", ""
						dòng
					}

					cần xem lại "Đọc lại"
					\"""
					Văn xuôi.
					\"""

					khoản {
						điểm \"""Một;\"""
						điểm \"""Hai.\"""
					}
				}

				tiêu đề nơi nhận "Kính gửi:"
				nơi nhận
					"Như Điều 3",
					STP dấu cuối "."

				ký trước nơi nhận {
					thay mặt "ỦY BAN NHÂN DÂN" ghi "T/M"
					ký thay "CHỦ TỊCH"
					thừa lệnh
					thừa ủy quyền
					quyền
					chức vụ "PHÓ CHỦ TỊCH"
					tên "Nguyễn Văn A"
				}

				phần còn lại \"""Còn lại.\"""
				chú thích c1 \"""Ghi chú.\"""

				phụ lục PL "DANH MỤC" {
				}
			}

			nhóm nhiệm vụ ^năm "Chuyên đề" {
			}
			""";

	private EveryConstruct() {
	}
}
