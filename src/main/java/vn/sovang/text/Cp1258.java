package vn.sovang.text;

import java.text.Normalizer;

/// Code page 1258 where it differs from 1252, as which such texts are read when nobody says what they are.
final class Cp1258 {
    private static final String WESTERN = "ÃÌÐÒÕÝÞãìðòõýþ";
    private static final String VIETNAMESE = "Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư₫";

    private Cp1258() {}

    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int index = WESTERN.indexOf(text.charAt(i));
            out.append(index < 0 ? text.charAt(i) : VIETNAMESE.charAt(index));
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
