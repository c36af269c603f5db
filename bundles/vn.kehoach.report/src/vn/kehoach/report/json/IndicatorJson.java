package vn.kehoach.report.json;

import java.io.IOException;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;

/** An indicator: the group it is in by name, the indicator it is part of by id. */
final class IndicatorJson implements ObjectJson<Indicator> {

	@Override
	public void write(Indicator indicator, JsonFields fields) throws IOException {
		String parent = indicator.eContainer() instanceof Indicator whole ? whole.getId() : null;
		fields.text("id", indicator.getId()).text("number", indicator.getNumber()).text("name", indicator.getLabel())
				.text("unit", indicator.getUnit()).text("group", groupOf(indicator)).text("parent", parent)
				.objects("values", indicator.getValues(), new IndicatorValueJson());
	}

	private static String groupOf(EObject element) {
		EObject container = element.eContainer();
		return switch (container) {
		case IndicatorGroup group -> group.getLabel();
		case Indicator indicator -> groupOf(indicator);
		case null, default -> null;
		};
	}
}
