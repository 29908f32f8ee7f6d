package vn.sovang.model.meeting;

import vn.sovang.text.Nfc;

/// Ý kiến của thành viên by name. A secret ballot has none but of those who sat out.
public record MemberVote(String name, MemberChoice choice) {
    public MemberVote {
        name = Nfc.line(name);
    }
}
