package vn.kehoach.cli.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project without findings: a registry and a decision with two themes. */
public final class SampleProject {
	/** The registry of agencies. */
	public static final String AGENCIES = """
			// Danh mục cơ quan
			cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"
			cơ quan STP "Sở Tư pháp" viết tắt "STP"
			cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương"
			nhóm cơ quan CacNganh "các sở, ban, ngành" gồm STP, SCT

			văn bản LuatNganSach luật về "Ngân sách nhà nước"
			""";
	/** The decision. */
	public static final String DECISION = """
			quyết định QD2027 năm 2027 {
				cơ quan ban hành UBND
				số "5"
				ký hiệu "QĐ-UBND"
				địa danh "Vân Sơn"
				ngày 2027-01-20
				trích yếu "Về nhiệm vụ, giải pháp chủ yếu năm 2027"

				căn cứ LuatNganSach

				điều "Ban hành nhiệm vụ, giải pháp" {
					phần "NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU" {
						nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
							nhiệm vụ RaSoat {
								chủ trì STP
								phối hợp với CacNganh
								hạn 2027-06-30
								\"""
								Rà soát văn bản của tỉnh theo [[LuatNganSach]], bảo đảm tiến độ.

								- Đợt một xong trong quý một.
								\"""
							}
						}
						nhóm nhiệm vụ ThuongMai "Phát triển thương mại" {
							nhiệm vụ MoChoDauMoi {
								chủ trì SCT
								phối hợp với CacNganh
								\"""
								Mở chợ đầu mối nông sản tại trung tâm tỉnh.
								\"""
							}
						}
					}
				}

				điều \"""
				Chánh Văn phòng, Giám đốc các sở, ban, ngành chịu trách nhiệm thi hành Quyết định này./.
				\"""

				nơi nhận "Như Điều 2", STP, SCT, CacNganh, "Lưu: VT"
				ký {
					thay mặt "ỦY BAN NHÂN DÂN"
					chức vụ "CHỦ TỊCH"
					tên "Trần Văn Bình"
				}
			}
			""";

	private SampleProject() {
	}

	/** Writes the project into a folder. */
	public static Path in(Path folder) {
		write(folder.resolve("co-quan.kehoach"), AGENCIES);
		write(folder.resolve("quyet-dinh.kehoach"), DECISION);
		return folder;
	}

	/** Writes the project with a change to its decision. */
	public static Path in(Path folder, String replaced, String replacement) {
		in(folder);
		if (!DECISION.contains(replaced))
			throw new IllegalArgumentException(replaced);
		write(folder.resolve("quyet-dinh.kehoach"), DECISION.replace(replaced, replacement));
		return folder;
	}

	/** Writes a text in UTF-8. */
	public static Path write(Path file, String text) {
		return write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes bytes. */
	public static Path write(Path file, byte[] bytes) {
		try {
			return Files.write(file, bytes);
		} catch (IOException refused) {
			throw new UncheckedIOException(refused);
		}
	}
}
