package vn.kehoach.ui.table;

import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.server.protocol.Place;

/** A table with headers that stay where they are. It shows a content until it is given another. */
public final class GridTable {
	static {
		CollectionFactories.find();
	}

	private final NatTable table;
	private final TableLayers layers;
	private final CellFinder finder;
	private TableContent content = TableContent.NONE;

	/**
	 * @param parent lays out the table
	 * @param opener told of places that are double-clicked
	 */
	public GridTable(Composite parent, Consumer<Place> opener) {
		layers = new TableLayers(() -> content);
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
				layers.grid(), false);
		finder = new CellFinder(table, () -> content);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new Editing());
		table.configure();
		table.getUiBindingRegistry().registerDoubleClickBinding(new MouseEventMatcher(), (source, event) -> {
			Place place = finder.at(event.x, event.y).place();
			if (place != null)
				opener.accept(place);
		});
		new CellTooltip(table, finder);
		followTheme();
	}

	private void followTheme() {
		table.setTheme(new TableTheme());
		table.setBackground(TableColour.BACKGROUND.colour());
		IPropertyChangeListener restyle = event -> {
			if (event.getProperty().startsWith(TableColour.PREFIX))
				table.getDisplay().asyncExec(this::restyle);
		};
		JFaceResources.getColorRegistry().addListener(restyle);
		table.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(restyle));
	}

	private void restyle() {
		if (table.isDisposed())
			return;
		table.setTheme(new TableTheme());
		table.setBackground(TableColour.BACKGROUND.colour());
		table.redraw();
	}

	/** Shows another content. Where it has the same size, what is selected, scrolled and edited stays so. */
	public void show(TableContent next) {
		boolean resized = !next.shape().equals(content.shape());
		content = next;
		if (resized) {
			layers.resize(next.shape());
			table.refresh();
		} else {
			table.redraw();
		}
	}

	/** What is shown. */
	public TableContent content() {
		return content;
	}

	/** The widget. */
	public NatTable widget() {
		return table;
	}

	/** Which cells can be edited. */
	private static final class Editing extends AbstractRegistryConfiguration {
		@Override
		public void configureRegistry(IConfigRegistry registry) {
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT,
					TableLayers.editable());
		}
	}
}
