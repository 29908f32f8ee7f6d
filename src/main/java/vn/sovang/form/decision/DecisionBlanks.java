package vn.sovang.form.decision;

/// Names of the blanks that only decisions have.
final class DecisionBlanks {
    /// law on local government of the day; empty for other organs
    static final String ORGANISATION = "{luật tổ chức}";
    /// who proposed it in which submission
    static final String PROPOSAL = "{đề nghị}";
    /// "Tặng ..." or "Công nhận danh hiệu ..."
    static final String AWARD = "{hình thức khen}";
    /// the one subject by name, several by number
    static final String SUBJECTS = "{đối tượng}";
    /// "đã có thành tích ..."; may be empty
    static final String ACHIEVEMENT = "{thành tích}";
    /// that a list is attached; empty where the article names the subjects
    static final String LIST = "{danh sách}";
    /// total in figures and words
    static final String MONEY = "{tiền thưởng}";
    /// what each kind of subject gets; empty where that differs
    static final String RATES = "{mức thưởng}";
    /// where the money comes from
    static final String FUND = "{nguồn quỹ}";
    /// who carry the decision out
    static final String EXECUTORS = "{nơi thi hành}";
    /// those commended, as who also carry it out
    static final String COMMENDED = "{người được khen}";
    /// number of the last article
    static final String LAST_ARTICLE = "{điều cuối}";

    private DecisionBlanks() {}
}
