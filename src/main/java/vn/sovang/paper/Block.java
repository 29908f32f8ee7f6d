package vn.sovang.paper;

/// What a paper is made of, top to bottom. Blocks say what stands there and how it keeps together; where it stands is
/// the layout's work.
public sealed interface Block permits Paragraph, Table, Chart, Columns, Rule, Space, KeepTogether, PageBreak {}
