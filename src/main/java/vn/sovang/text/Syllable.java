package vn.sovang.text;

import java.text.Normalizer;
import java.util.Set;

/// Tells whether a word can be one Vietnamese syllable: a beginning, a rhyme and a tone that go together.
///
/// Generous with names: `Kạn`, `Đắk` and `Lynh` are syllables; `Krông` and `Niê` are not.
public final class Syllable {
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");

    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt "
                    + "âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
                    + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                    + "o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay "
                    + "oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uôc uôi uôm uôn uông uôt uơ "
                    + "uy uya uych uynh uyên uyêt uyt uyu uyn uyp ư ưa ưc ưi ưng ưt ưu "
                    + "ươc ươi ươm ươn ương ươp ươt ươu "
                    + "y ych ym yn ynh yt yêm yên yêng yêt yêu")
            .split(" "));

    private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323";
    private static final String SHAPED = "ăâêôơư";

    /// By character: the small letter without its tone, 0 for what is no letter of Vietnamese. Millions are looked up.
    private static final char[] BASE = new char[0x1F00];

    /// By character: its tone as a combining mark, 0 for none.
    private static final char[] TONE = new char[0x1F00];

    static {
        for (char c : "abcdđeghiklmnopqrstuvxy".toCharArray()) {
            put(c, c, (char) 0);
        }
        for (char vowel : "aăâeêioôơuưy".toCharArray()) {
            put(vowel, vowel, (char) 0);
            for (char tone : TONE_MARKS.toCharArray()) {
                put(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC).charAt(0), vowel, tone);
            }
        }
    }

    private Syllable() {}

    /// Whether the word, of composed letters in any case, can be a syllable.
    public static boolean isPlausible(String word) {
        if (word.isEmpty() || word.length() > 7) {
            return false;
        }
        StringBuilder bare = new StringBuilder(word.length());
        char tone = 0;
        boolean toneOnShaped = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char base = base(c);
            char own = base == 0 ? 0 : TONE[c];
            if (base == 0 || (own != 0 && tone != 0)) {
                return false;
            }
            if (own != 0) {
                tone = own;
                toneOnShaped = SHAPED.indexOf(base) >= 0;
            }
            bare.append(base);
        }
        boolean toneAstray = tone != 0 && !toneOnShaped && hasShaped(bare);
        return !toneAstray && isPlausible(bare.toString(), tone);
    }

    /// Whether a character is one of the letters Vietnamese is written with.
    static boolean isLetter(char c) {
        return base(c) != 0;
    }

    private static boolean isPlausible(String bare, char tone) {
        for (int cut = Math.min(3, bare.length() - 1); cut >= 0; cut--) {
            if (ONSETS.contains(bare.substring(0, cut)) && isRhyme(bare.substring(cut), tone)) {
                return true;
            }
        }
        return false;
    }

    /// Rhymes that end in c, ch, p or t have a rising or a heavy tone; names of the highlands end in k, also without.
    private static boolean isRhyme(String rhyme, char tone) {
        boolean highland = rhyme.endsWith("k");
        String known = highland ? rhyme.substring(0, rhyme.length() - 1) + "c" : rhyme;
        if (!RHYMES.contains(known)) {
            return false;
        }
        char last = known.charAt(known.length() - 1);
        boolean stop = last == 'c' || last == 'p' || last == 't' || known.endsWith("ch");
        return !stop || tone == '\u0301' || tone == '\u0323' || (highland && tone == 0);
    }

    private static boolean hasShaped(CharSequence bare) {
        for (int i = 0; i < bare.length(); i++) {
            if (SHAPED.indexOf(bare.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static char base(char c) {
        return c < BASE.length ? BASE[c] : 0;
    }

    private static void put(char letter, char base, char tone) {
        BASE[letter] = base;
        TONE[letter] = tone;
        BASE[Character.toUpperCase(letter)] = base;
        TONE[Character.toUpperCase(letter)] = tone;
    }
}
