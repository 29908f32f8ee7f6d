package vn.sovang.model.dossier;

/// Một thành phần của hồ sơ: a paper, or a proof that goes with the papers.
public sealed interface DossierPart permits DossierPart.OfPaper, DossierPart.Proof {
    /// Name in the store and in JSON, the same for ever.
    String code();

    /// Name shown to people.
    String label();

    /// A paper.
    record OfPaper(PaperKind kind) implements DossierPart {
        @Override
        public String code() {
            return kind.name();
        }

        @Override
        public String label() {
            return kind.label();
        }
    }

    /// What is no paper of the program but must be there all the same.
    enum Proof implements DossierPart {
        /// kết quả công khai trước khi họp xét
        PUBLIC_NOTICE("Kết quả công khai"),
        /// ý kiến hiệp y
        OPINION("Ý kiến cơ quan được hỏi (hiệp y)"),
        /// chứng nhận, xác nhận sáng kiến, đề tài
        INITIATIVE("Chứng nhận, xác nhận sáng kiến, đề tài"),
        /// tệp điện tử của hồ sơ
        ELECTRONIC_FILES("Tệp điện tử của hồ sơ");

        private final String label;

        Proof(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// The part of that code.
    ///
    /// @throws IllegalArgumentException when there is none
    static DossierPart ofCode(String code) {
        for (Proof proof : Proof.values()) {
            if (proof.name().equals(code)) {
                return proof;
            }
        }
        return new OfPaper(PaperKind.valueOf(code));
    }
}
