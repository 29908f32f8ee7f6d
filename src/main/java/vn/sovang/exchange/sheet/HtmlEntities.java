package vn.sovang.exchange.sheet;

import java.util.List;

/// Characters that a web page writes as `&ocirc;` or `&#7879;`.
final class HtmlEntities {
    /// The names of U+00A0 to U+00FF in their order.
    private static final List<String> LATIN =
            List.of(("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not "
                            + "shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
                            + "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc "
                            + "Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
                            + "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc "
                            + "iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn "
                            + "yuml")
                    .split(" "));

    private static final int LONGEST = 10;

    private HtmlEntities() {}

    static String decode(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            out.append(text, from, at);
            int end = at + 1;
            while (end < text.length() && end - at <= LONGEST && text.charAt(end) != ';') {
                end++;
            }
            boolean closed = end < text.length() && text.charAt(end) == ';';
            String meant = closed ? meant(text.substring(at + 1, end)) : "";
            out.append(meant.isEmpty() ? "&" : meant);
            from = meant.isEmpty() ? at + 1 : end + 1;
            at = text.indexOf('&', from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String meant(String name) {
        if (name.startsWith("#")) {
            return character(name.substring(1));
        }
        int index = LATIN.indexOf(name);
        if (index >= 0) {
            return String.valueOf((char) (0xA0 + index));
        }
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "";
        };
    }

    private static String character(String number) {
        try {
            boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
            int code = hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            boolean written = code >= ' ' && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
            return written ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
