package vn.sovang.store.core;

import vn.sovang.model.Refusal;

/// The store's file is there and cannot be used: empty, cut off, overwritten or of another program. What it held must
/// come from a copy; the file itself stays as it is.
public final class DamagedStore extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final String ADVICE = " Hãy chép lại bản sao lưu gần nhất vào chỗ của tệp này, hoặc chọn tệp khác.";

    private final String fact;

    DamagedStore(String fact) {
        super(fact + ADVICE);
        this.fact = fact;
    }

    DamagedStore(String fact, Throwable cause) {
        super(fact + ADVICE, cause);
        this.fact = fact;
    }

    /// What is wrong, in one sentence and without advice.
    public String fact() {
        return fact;
    }
}
