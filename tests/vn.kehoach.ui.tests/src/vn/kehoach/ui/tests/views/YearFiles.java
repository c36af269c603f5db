package vn.kehoach.ui.tests.views;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** A small year: a registry and a decision with all that overviews tell of. */
final class YearFiles {
	static final String REGISTRY = "danh-muc.kehoach";
	static final String DECISION = "quyet-dinh.kehoach";
	private static final String REGISTRY_TEXT = """
			cơ quan STC "Sở Tài chính" viết tắt "STC"
			cơ quan SXD "Sở Xây dựng"
			cơ quan SGTVT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD
			cơ quan UBND "Ủy ban nhân dân tỉnh"
			nhóm cơ quan CacSo "các sở" gồm STC, SXD
			văn bản NQ1 nghị quyết "1-NQ/TW" ngày 2025-05-04 của UBND về "phát triển kinh tế tư nhân"
			văn bản KL2 kết luận "2-KL/TW" ngày 2024-01-02 hết hiệu lực 2025-12-31 thay bởi NQ1
			nhóm chỉ tiêu KinhTe "Chỉ tiêu kinh tế" {
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					theo dõi STC
					2026 thực hiện 8,2
					2027 kế hoạch ít nhất 8,5
				}
				chỉ tiêu CoCau "Cơ cấu" {
					đơn vị "%"
					cơ cấu
					chỉ tiêu NongNghiep "Nông nghiệp" {
						đơn vị "%"
						2027 kế hoạch 40
					}
					chỉ tiêu DichVu "Dịch vụ" {
						đơn vị "%"
						2027 kế hoạch 50
					}
				}
				chỉ tiêu Von "Vốn đầu tư" {
					đơn vị "tỷ đồng"
					theo dõi STC
					2026 thực hiện 1.000
					2027 kế hoạch 1.200
				}
			}
			""";
	private static final String DECISION_TEXT = """
			quyết định QD2027 năm 2027 {
				số "5"
				ngày 2027-01-20
				căn cứ NQ1
				phần "NHIỆM VỤ" {
					nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
						nhiệm vụ RaSoat "Rà soát văn bản" {
							chủ trì STC
							phối hợp với CacSo ghi "các sở có liên quan"
							hạn 2027-06-30
							hạn định kỳ trước ngày 18 hằng tháng
							\"""
							Rà soát văn bản theo [[NQ1]] và [[KL2]], gửi [[STC]].
							\"""
						}
						nhiệm vụ CauDuong "Sửa chữa cầu, đường" {
							đề nghị SGTVT
							hạn 2026-12-01
						}
					}
					nhóm nhiệm vụ SoHoa "Chuyển đổi số" {
						đề án DeAnSo "Đề án chuyển đổi số" {
							giao bởi UBND
							chủ trì STC
							hạn 2027-09
						}
					}
				}
				phụ lục "Chỉ tiêu" {
					biểu chỉ tiêu {
						cột số thứ tự
						cột tên chỉ tiêu
						cột giá trị 2026 thực hiện
						cột giá trị 2027 kế hoạch
						cột so sánh tỷ lệ 2027 kế hoạch với 2026 thực hiện
						gồm KinhTe
						ô Von cột 5 ghi "130"
					}
				}
			}
			""";

	private YearFiles() {
	}

	/** Writes both files and opens the decision; the server knows of both, of which the platform can tell late. */
	static IFile openIn(TestProject project) throws CoreException {
		IFile registry = project.write(REGISTRY, REGISTRY_TEXT);
		IFile decision = project.write(DECISION, DECISION_TEXT);
		project.open(decision);
		UiWait.until("the server knows both files", () -> isKnown(registry) && isKnown(decision));
		return decision;
	}

	private static boolean isKnown(IFile file) {
		return EditorBundle.workspace().diagnostics().all().containsKey(DocumentUris.of(file).orElseThrow());
	}
}
