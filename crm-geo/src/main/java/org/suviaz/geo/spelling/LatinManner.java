package org.suviaz.geo.spelling;

/**
 * In which manner a text is written in Latin letters, as far as the letters tell. By the instruction of 2007 ch is х;
 * passports, and whoever types a Belarusian or Russian name as the English would, write ch for ч.
 */
final class LatinManner {

    /** The letters that only the instruction has. */
    static final String BY_INSTRUCTION = "čšžćśźńĺłŭ";

    private static final String[] ENGLISH = {
        "kh", "sh", "zh", "ts", "ya", "yu", "yo", "ye", "iy", "sky", "ovich", "evich"
    };
    private static final String[] ENGLISH_ENDS = {"ich", "ov", "ev", "ko"};
    private static final String BEHIND_KH = "rlmtv";
    private static final String[] ROOTS_OF_KH = {"al", "ad", "aryt", "arl", "at", "od", "ol", "om", "ud", "ut"};
    private static final String[] ROOTS_OF_CH = {"ik", "in"};

    private final String letters;
    private final boolean english;
    private final boolean byInstruction;

    LatinManner(String letters) {
        this.letters = letters;
        this.english = isEnglish();
        this.byInstruction = hasLetterOfInstruction() || letters.indexOf("ie") > 0 && !english;
    }

    boolean isByInstruction() {
        return byInstruction;
    }

    /**
     * Whether the ch there is х. Where nothing else tells, its neighbours do: ч stands before е, ы and most consonants, х
     * before і, r, l, m, t, v and in some roots.
     */
    boolean readsKh(int at) {
        return byInstruction || !english && looksLikeKh(at > 0 ? letters.charAt(at - 1) : ' ', at + 2);
    }

    private boolean looksLikeKh(char before, int behind) {
        char next = behind < letters.length() ? letters.charAt(behind) : ' ';
        return switch (next) {
            case 'i' -> looksLikeKhi(before, behind);
            case 'a' -> looksLikeKha(before, behind) || startsWithOneOf(ROOTS_OF_KH, behind);
            case 'o', 'u' -> startsWithOneOf(ROOTS_OF_KH, behind);
            default -> BEHIND_KH.indexOf(next) >= 0 || before == 'y' && !Character.isLetter(next);
        };
    }

    private boolean looksLikeKhi(char before, int behind) {
        return before == 'u' && letters.startsWith("in", behind)
                || "aeouyrnl".indexOf(before) >= 0 && !startsWithOneOf(ROOTS_OF_CH, behind);
    }

    private boolean looksLikeKha(char before, int behind) {
        boolean last = behind + 1 == letters.length();
        return "aouy".indexOf(before) >= 0 && letters.startsWith("ar", behind)
                || before == 'i' && letters.startsWith("ail", behind)
                || "aru".indexOf(before) >= 0 && letters.startsWith("ava", behind)
                || before == 'u' && last;
    }

    private boolean startsWithOneOf(String[] beginnings, int at) {
        for (String beginning : beginnings) {
            if (letters.startsWith(beginning, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLetterOfInstruction() {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
            if (letter == 'j' || BY_INSTRUCTION.indexOf(letter) >= 0 || letter == 'c' && next != 'h' && next != 'z') {
                return true;
            }
        }
        return false;
    }

    /** What the instruction never writes: g, kh, sh, ts, v before a consonant, and о where Belarusian has а. */
    private boolean isEnglish() {
        int os = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : 'a';
            boolean closedV = letter == 'v' && Character.isLetter(next) && "aeiouyj".indexOf(next) < 0;
            if (letter == 'g' || letter == 'w' || closedV) {
                return true;
            }
            os += letter == 'o' ? 1 : 0;
        }
        return os > 1 || hasEnglishSign();
    }

    private boolean hasEnglishSign() {
        for (String sign : ENGLISH) {
            if (letters.contains(sign)) {
                return true;
            }
        }
        for (String end : ENGLISH_ENDS) {
            if (letters.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
