package vn.sovang.rule;

/// Loại văn bản of a legal base.
public enum BaseKind {
    /// luật
    LAW,
    /// nghị định của Chính phủ
    DECREE,
    /// thông tư
    CIRCULAR,
    /// quy định của tỉnh
    PROVINCE
}
