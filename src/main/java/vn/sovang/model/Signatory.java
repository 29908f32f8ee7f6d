package vn.sovang.model;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.text.Nfc;

/// Người ký: who signs and in which capacity; [#capacityLines()] are the lines above the signature.
///
/// @param onBehalfOf the body signed for with "TM.", such as "ỦY BAN NHÂN DÂN"; empty when nobody is
/// @param power capacity of the person who signs
/// @param principalPost post in whose stead KT., TL. and TUQ. sign, such as "CHỦ TỊCH"; empty for OWN and Q
/// @param post the signer's own post, such as "PHÓ CHỦ TỊCH"
/// @param heldPost post held in the organ, printed under the name's post when a body uses the organ's seal; may be
/// empty
/// @param name full name without degrees or titles (Decree 30/2020); empty prints room to write it
public record Signatory(
        long id,
        String onBehalfOf,
        SigningPower power,
        String principalPost,
        String post,
        String heldPost,
        String name) {
    public Signatory {
        onBehalfOf = Nfc.line(onBehalfOf);
        principalPost = Nfc.line(principalPost);
        post = Nfc.line(post);
        heldPost = Nfc.line(heldPost);
        name = Nfc.line(name);
    }

    /// The head of an organ who signs in their own power.
    public static Signatory head(String post, String name) {
        return new Signatory(0, "", SigningPower.OWN, "", post, "", name);
    }

    /// The head of a collective body: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH".
    public static Signatory onBehalf(String body, String post, String heldPost, String name) {
        return new Signatory(0, body, SigningPower.OWN, "", post, heldPost, name);
    }

    /// The lines above the signature, in capitals, top to bottom.
    public List<String> capacityLines() {
        List<String> lines = new ArrayList<>();
        if (!onBehalfOf.isEmpty()) {
            lines.add("TM. " + onBehalfOf.toUpperCase(java.util.Locale.ROOT));
        }
        switch (power) {
            case OWN -> lines.add(post);
            case Q -> lines.add(power.mark() + " " + post);
            case KT, TL, TUQ -> {
                lines.add(power.mark() + " " + principalPost);
                lines.add(post);
            }
        }
        if (!heldPost.isEmpty()) {
            lines.add(heldPost);
        }
        return lines.stream()
                .map(line -> line.toUpperCase(java.util.Locale.ROOT))
                .toList();
    }
}
