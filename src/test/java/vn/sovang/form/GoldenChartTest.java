package vn.sovang.form;

import java.util.Map;

/// The trial paper of charts.
class GoldenChartTest extends GoldenForms {
    static final String NAME = "thu-bieu-do";

    GoldenChartTest() {
        super(Map.of(NAME, ChartTrial::document));
    }
}
