package vn.kehoach.server.protocol.overview;

import java.util.List;

/**
 * Indicators with their values.
 *
 * @param columns values by year, period and locality, each year's kinds together; then the computed ones of indicator tables
 * @param rows groups, indicators and sub-indicators in the order of files and their text
 */
public record IndicatorGrid(List<GridColumn> columns, List<GridRow> rows) {
}
