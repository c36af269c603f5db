package vn.kehoach.dsl.tests;

/** A text in canonical layout that uses everything the language has. */
public final class EveryConstruct {
	/** The text. */
	public static final String TEXT = """
			dùng "chung/co-quan.kehoach"

			cần xem lại "Tên đã đổi?"
			bỏ qua KH205 vì "chưa giao việc"
			bỏ qua KH102 vì "cố ý"
			cơ quan STP "Sở Tư pháp"
				viết tắt "STP"
				cách viết khác "Sở tư pháp"
				cách viết khác 'Sở "Tư" pháp'
				loại sở
				thuộc UBND
				từ 2001
				đến 2025-02-28
				thay bởi SNV, UBND
				chuyển "lý lịch" cho CacXa
				chuyển "công chứng" cho SNV ngày 2025-03-01
			cơ quan SNV "Sở Nội vụ"
			cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"

			cần xem lại "Gồm những ai?"
			nhóm cơ quan CacNganh "các sở, ban, ngành"
				viết tắt "CSN"
				cách viết khác "các Sở"
				gồm STP, SNV, CacXa
			nhóm cơ quan CacXa "các xã"
				từ 2025-07-01
				đến 2026
				thay bởi STP

			văn bản LNS luật
				về "Ngân sách nhà nước"
			cần xem lại "Ngày?"
			văn bản NQ68 nghị quyết "68-NQ/TW"
				tên loại "Nghị Quyết"
				ngày 2025-05-04
				của UBND
				về việc "phát triển kinh tế"
				hiệu lực từ 2025-06-01
				hết hiệu lực 2030-12
				thay bởi LNS
				sửa đổi bởi LNS, KH
			văn bản KH văn bản khác "1/KH"
				dẫn "v/v" "mưa lũ"

			bỏ qua KH520 vì "số liệu ước"
			nhóm chỉ tiêu KinhTe số "A" "CHỈ TIÊU KINH TẾ" {
				chỉ tiêu GRDP "Tăng trưởng" {
					cách viết khác "Tốc độ tăng"
					đơn vị "%"
					chiều tăng
					theo dõi STP, CacNganh
					cơ cấu
					ghi chú "sơ bộ"
					2025 thực hiện 7,85
					2026 kế hoạch ít nhất 8 ghi "8 trở lên"
					2026 tại LaoCai ước -1.234,50
					2027 kế hoạch từ 8,5 đến 9
					2028 kế hoạch dưới 20
					2029 kế hoạch không quá 5
					2030 kế hoạch trên 1.000
					giai đoạn 2026 đến 2030 mục tiêu giảm 3 đến 3,5 "%/năm"
					2031 mục tiêu tăng 2
					2032 mục tiêu chưa có ghi "-"
					2033 mục tiêu chưa có
					2034 mục tiêu bằng lời "Hoàn thành"
					chỉ tiêu CongNghiep số "1.1" "Công nghiệp"

					chỉ tiêu NongNghiep "Nông nghiệp" {
						đơn vị "tấn"
					}

					chỉ tiêu DichVu "Dịch vụ"
				}

				nhóm chỉ tiêu ThuChi "Thu chi" {
				}
			}

			chỉ tiêu DanSo "Dân số"

			địa phương LaoCai "Lào Cai"

			cần xem lại "Cả văn bản"
			kế hoạch QD năm 2027 {
				tên loại "CÔNG ĐIỆN"
				dự thảo
				không có phần đầu
				dòng đầu trang "KHẨN"
				cơ quan chủ quản "TỈNH VÂN SƠN\\nHUYỆN A"
				cơ quan ban hành UBND
				tên cơ quan "ỦY BAN"
				kỳ họp "thứ 5" khóa "XVI" thông qua 2026-12-10
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
							hạn định kỳ trước ngày 18 hằng tháng
							hạn định kỳ ngày 15 tháng 6 hằng năm
							hạn định kỳ hằng quý
							đề mục "Sở Tư pháp làm"
							dấu cuối ":"
							\"""
							Rà soát theo [[NQ68]] và [[NQ68:ngắn]], [[STP|Sở Tư Pháp]]; chủ đề [[NamDuLieu]][[c1]].
							Tăng [[GRDP.2027]], [[GRDP.2026.kế hoạch:số hiệu]] và [[GRDP.2025|7,9%]].
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
						hạn định kỳ nửa năm một lần
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

					bỏ qua KH601 vì "trùng lặp có chủ ý"
					biểu chỉ tiêu B1 "Biểu 01" {
						tiêu đề {
							dòng "TT" cao 2, "Tên" rộng 2
							dòng "a", "b"
						}

						cột số thứ tự
						cột tên chỉ tiêu "Tên"
						cột đơn vị
						cột giá trị 2025 thực hiện "TH"
						cột giá trị giai đoạn 2026 đến 2030 tại LaoCai mục tiêu
						cột so sánh tỷ lệ 2026 ước với 2025 thực hiện lẻ 2 "%"
						cột so sánh tốc độ 2026 tại LaoCai ước với giai đoạn 2021 đến 2025 thực hiện
						cột so sánh chênh lệch 2027 kế hoạch với 2026 ước lẻ 0
						cột theo dõi
						cột ghi chú
						cột tự ghi "Khác"
						gồm KinhTe, DanSo
						ô GRDP cột 6 ghi "x"
						ô KinhTe cột 11 ghi ""
					}

					bảng phân công B2 "Danh mục" {
						tiêu đề {
							dòng "TT", "Việc", "Ai" rộng 2, "Hạn", "Ra"
						}

						cột số thứ tự
						cột nội dung "Việc"
						cột chủ trì
						cột phối hợp
						cột thời hạn
						cột tự ghi "Sản phẩm"

						nhóm nhiệm vụ NhomMot "MỘT" {
							nhiệm vụ ViecMot "Việc một" {
								chủ trì STP
								phối hợp với SNV
								hạn 2027-06
								ô 6 ghi "Quyết định\\nKế hoạch"
							}
						}

						đề án DeAnHai số "2." "Đề án hai" {
							chủ trì UBND
							ô 5 ghi ""
						}
					}

					cần xem lại "Đọc lại"
					bỏ qua KH602 vì "dán từ bảng"
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
