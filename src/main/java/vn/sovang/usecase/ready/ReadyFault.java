package vn.sovang.usecase.ready;

/// What is wrong with an item of a dossier.
///
/// @param sentence what is missing or wrong and how to mend it, in Vietnamese
public record ReadyFault(Kind kind, String sentence, ReadyTarget target) {
    /// What sort of thing it is, the most pressing first.
    public enum Kind {
        /// nothing on hand
        MISSING("Chưa có"),
        /// fewer than asked, or a copy for an original
        TOO_FEW("Chưa đủ bản"),
        /// no signature and seal
        UNSIGNED("Chưa ký"),
        /// number or date missing
        UNNUMBERED("Chưa có số, ngày"),
        /// what the paper must say has not been entered
        UNWRITTEN("Chưa ghi đủ"),
        /// names or counts differ from those of today
        DISAGREEING("Số liệu, họ tên lệch"),
        /// it says something else than it would today
        STALE("Bản đã cũ"),
        /// a term is not kept
        TERM("Chưa đủ thời hạn");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// Name shown to people.
        public String label() {
            return label;
        }
    }
}
