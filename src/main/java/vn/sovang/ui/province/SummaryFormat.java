package vn.sovang.ui.province;

/// The kinds of file a summary can be written as.
enum SummaryFormat {
    JSON("json"),
    XLSX("xlsx");

    private final String ending;

    SummaryFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }
}
