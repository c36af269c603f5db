package vn.kehoach.dsl.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.dsl.tests.Language;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.PlanFile;
import vn.kehoach.registry.ShippedRegistry;

class ShippedRegistryTest {

	@ParameterizedTest
	@EnumSource
	void it_has_neither_errors_nor_warnings(ShippedRegistry registry) throws IOException {
		List<Issue> issues = Language.issues(Language.parse(textOf(registry)));
		assertEquals(List.of(), issues.stream().filter(issue -> issue.getSeverity() != Severity.INFO).toList());
	}

	@ParameterizedTest
	@EnumSource
	void it_is_in_canonical_layout(ShippedRegistry registry) throws IOException {
		String text = textOf(registry);
		assertEquals(Optional.of(text), Language.get(TextFormatter.class).format(Language.parse(text)));
	}

	@ParameterizedTest
	@EnumSource
	void it_is_found_by_its_name(ShippedRegistry registry) {
		assertEquals(Optional.of(registry), ShippedRegistry.named(" " + registry.title()));
	}

	@Test
	void every_body_that_ended_has_a_successor() throws IOException {
		for (Assignee body : agencies())
			if (body.getValidTo() != null)
				assertNotEquals(List.of(), body.getSuccessors(), body.getId());
	}

	@ParameterizedTest
	@CsvSource({ "Sở Kế hoạch và Đầu tư, Sở Tài chính", "Sở Giao thông vận tải, Sở Xây dựng",
			"Sở Tài nguyên và Môi trường, Sở Nông nghiệp và Môi trường", "Sở Thông tin và Truyền thông, Sở Khoa học và Công nghệ",
			"Sở Lao động - Thương binh và Xã hội, Sở Nội vụ", "Ban Dân tộc, Sở Dân tộc và Tôn giáo", "Cục Thuế tỉnh, Thuế tỉnh",
			"Bộ Giao thông vận tải, Bộ Xây dựng", "Ủy ban Dân tộc, Bộ Dân tộc và Tôn giáo",
			"'Ủy ban nhân dân các huyện, thành phố', 'Ủy ban nhân dân các xã, phường'", "'các huyện, thành phố', 'các xã, phường'" })
	void who_follows_the_successions_arrives_at_a_body_of_today(String former, String today) throws IOException {
		Assignee body = agencies().stream().filter(agency -> agency.getLabel().equals(former)).findFirst().orElseThrow();
		while (body.getValidTo() != null && body.getValidTo().lastDay().isBefore(LocalDate.of(2027, 1, 1)))
			body = body.getSuccessors().get(0);
		assertEquals(today, body.getLabel());
	}

	@Test
	void one_department_hands_different_functions_to_several_bodies() throws IOException {
		Assignee labour = agencies().stream().filter(agency -> agency.getId().equals("SoLaoDongThuongBinhXaHoi")).findFirst().orElseThrow();
		assertEquals(List.of("SoNoiVu", "SoNongNghiepMoiTruong", "SoYTe", "SoGiaoDucDaoTao", "CongAnTinh"),
				labour.getSuccessors().stream().map(Assignee::getId).toList());
	}

	private static List<Assignee> agencies() throws IOException {
		XtextResource file = Language.parse(textOf(ShippedRegistry.AGENCIES_2025));
		EcoreUtil.resolveAll(file);
		List<Assignee> agencies = new ArrayList<>();
		((PlanFile) file.getContents().get(0)).getEntries().forEach(entry -> agencies.add((Assignee) entry));
		return agencies;
	}

	private static String textOf(ShippedRegistry registry) throws IOException {
		try (InputStream text = registry.open()) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
