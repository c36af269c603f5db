package vn.kehoach.app;

import java.net.URI;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;

/**
 * The images that the platform's list of problems asks the workbench for. Eclipse's own IDE declares them; another application has to
 * do so itself, or red squares stand in their place.
 */
enum ProblemImages {
	IMG_OBJS_ERROR_PATH("obj16/error_tsk"), IMG_OBJS_WARNING_PATH("obj16/warn_tsk"), IMG_OBJS_INFO_PATH(
			"obj16/info_tsk"), IMG_OBJS_FIXABLE_ERROR("obj16/quickfix_error_obj"), IMG_OBJS_FIXABLE_WARNING(
					"obj16/quickfix_warning_obj"), IMG_OBJS_FIXABLE_INFO("obj16/quickfix_info_obj"), IMG_ETOOL_PROBLEMS_VIEW_ERROR(
							"eview16/problems_view_error"), IMG_ETOOL_PROBLEMS_VIEW_WARNING(
									"eview16/problems_view_warning"), IMG_ETOOL_PROBLEMS_VIEW_INFO(
											"eview16/problems_view_info"), IMG_ELCL_QUICK_FIX_ENABLED(
													"elcl16/smartmode_co"), IMG_DLCL_QUICK_FIX_DISABLED("elcl16/smartmode_co");

	private static final String FOLDER = "platform:/plugin/org.eclipse.ui.ide/icons/full/";

	private final String path;

	ProblemImages(String path) {
		this.path = path;
	}

	static void declare(IWorkbenchConfigurer configurer) {
		for (ProblemImages image : values())
			configurer.declareImage(image.name(), ImageDescriptor.createFromURLSupplier(true, () -> url(image.path)), true);
	}

	private static java.net.URL url(String path) {
		try {
			return URI.create(FOLDER + path + ".svg").toURL();
		} catch (java.net.MalformedURLException wrong) {
			throw new IllegalStateException(wrong);
		}
	}
}
