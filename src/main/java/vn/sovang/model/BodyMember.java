package vn.sovang.model;

import vn.sovang.text.Nfc;

/// Thành viên of a body.
///
/// @param votes whether the member votes; in some bodies the secretary does not
public record BodyMember(String name, String post, BodyRole role, boolean votes) {
    public BodyMember {
        name = Nfc.line(name);
        post = Nfc.line(post);
    }
}
