package org.suviaz.geo.spelling;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.data.DataFile;

/**
 * Words and roots that the two languages do not merely spell but call differently, so that no rule leads from one to the
 * other: Усходняя is Восточная, Рыгор is Григорий. Each is led to the form that the house keeps, mostly the Russian one.
 *
 * <p>Read from key-words.tsv: a whole word, a beginning ("усходн-"), or the stem of an adjective that has to end there
 * ("вялік~"), and from how many letters of the key on a beginning can be nothing else.
 */
final class KeyWords {

    private static final KeyWords OF_ARCHIVE = new KeyWords(rowsOfArchive());

    private final LetterTree<Leaf> tree = new LetterTree<>();

    /** What a node of the tree stands for; each part may be missing. */
    private static final class Leaf {
        private String word;
        private String stem;
        private String adjective;
        /** For a beginning that leads here alone. */
        private String sure;
    }

    /** @param rows written in Belarusian, in the kept form, and from how many letters on: see key-words.tsv */
    KeyWords(List<List<String>> rows) {
        rows.forEach(this::learn);
    }

    static List<List<String>> rowsOfArchive() {
        List<List<String>> rows = new ArrayList<>();
        new DataFile("key-words.tsv").read(rows::add);
        return rows;
    }

    static KeyWords ofArchive() {
        return OF_ARCHIVE;
    }

    private void learn(List<String> cells) {
        String written = cells.get(0);
        String from = folded(written);
        String to = folded(cells.get(1));
        Leaf leaf = tree.at(from, Leaf::new);
        if (written.endsWith("-")) {
            leaf.stem = to;
        } else if (written.endsWith("~")) {
            leaf.adjective = to;
        } else {
            leaf.word = to;
        }
        int sureFrom = cells.get(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells.get(2));
        for (int length = sureFrom; length < from.length(); length++) {
            Leaf part = tree.at(from.substring(0, length), Leaf::new);
            part.sure = part.sure == null ? to : commonBeginning(part.sure, to);
        }
    }

    /** Brings the word that the key ends with, from that place on, to the form that the house keeps. */
    void canonise(StringBuilder key, int start) {
        int node = LetterTree.ROOT;
        int cut = 0;
        Leaf found = null;
        int length = key.length();
        for (int i = start; i < length; i++) {
            node = tree.step(node, key.charAt(i));
            if (node == LetterTree.ROOT) {
                break;
            }
            Leaf leaf = tree.at(node);
            if (leaf != null) {
                if (i + 1 == length && leaf.word != null) {
                    key.setLength(start);
                    key.append(leaf.word);
                    return;
                }
                if (leaf.adjective != null && isAdjectiveEnding(key, i + 1)) {
                    replaceAdjective(key, start, i + 1, leaf.adjective);
                    return;
                }
                if (leaf.stem != null) {
                    found = leaf;
                    cut = i + 1;
                }
            }
        }
        if (found != null) {
            key.replace(start, cut, found.stem);
        }
    }

    /** With the ending as it is behind the new stem: soft endings are hard there, ых is behind ш. */
    private static void replaceAdjective(StringBuilder key, int start, int cut, String to) {
        boolean hard = to.endsWith("h") || to.endsWith("r");
        int rest = key.length() - cut;
        char first = key.charAt(cut);
        if (rest == 1 && first != 'i') {
            key.setCharAt(cut, hard ? 'a' : 'e');
        } else if (rest > 1 && first == 'e') {
            key.setCharAt(cut, 'a');
        } else if (rest == 2 && key.charAt(cut + 1) == 'i') {
            key.setLength(cut);
            key.append('i');
        }
        key.replace(start, cut, to);
    }

    /** What follows the stem of an adjective: -ы, -ая, -ае, -ыя and their Russian likes. */
    private static boolean isAdjectiveEnding(StringBuilder key, int at) {
        int rest = key.length() - at;
        if (rest == 0 || rest > 3) {
            return false;
        }
        char first = key.charAt(at);
        if (rest == 1) {
            return first == 'i' || first == 'e' || first == 'a' && key.charAt(at - 1) == 'h';
        }
        char second = key.charAt(at + 1);
        if (first != 'a' && first != 'e') {
            return first == 'i' && second == 'g' && rest == 2;
        }
        return rest == 2
                ? second == 'e' || second == 'i'
                : key.charAt(at + 2) == 'a' && (second == 'i' || second == 'g');
    }

    /** The beginning of the canonical form of all words that begin like that, as far as that is known. */
    String canonicalBeginning(String fragment) {
        int node = LetterTree.ROOT;
        int cut = 0;
        Leaf found = null;
        int length = fragment.length();
        for (int i = 0; i < length; i++) {
            node = tree.step(node, fragment.charAt(i));
            if (node == LetterTree.ROOT) {
                break;
            }
            Leaf leaf = tree.at(node);
            if (leaf != null && leaf.adjective != null && mayBecomeAdjective(fragment, i + 1)) {
                return leaf.adjective;
            }
            if (leaf != null && leaf.stem != null) {
                found = leaf;
                cut = i + 1;
            }
        }
        Leaf last = node == LetterTree.ROOT ? null : tree.at(node);
        if (last != null && last.word != null && found == null) {
            String common = commonBeginning(last.word, fragment);
            return common.length() > 2 ? common : last.word;
        }
        if (last != null && last.sure != null && cut < length) {
            return last.sure;
        }
        return found == null ? fragment : found.stem + fragment.substring(cut);
    }

    private static boolean mayBecomeAdjective(String fragment, int at) {
        String rest = fragment.substring(at);
        return rest.isEmpty() || "i".equals(rest) || "aia".startsWith(rest) || "ae".equals(rest) || "e".equals(rest);
    }

    /** A stem is folded as it is before an ending, since consonants at the end of a word may be others. */
    static String folded(String written) {
        boolean stem = written.endsWith("-") || written.endsWith("~");
        String letters = stem ? written.substring(0, written.length() - 1) : written;
        boolean open = stem && "аеёиоуыэюяій".indexOf(letters.charAt(letters.length() - 1)) < 0;
        String sounds = Sounds.of(open ? letters + 'а' : letters);
        StringBuilder key = new StringBuilder();
        KeyFolding.fold(sounds, 0, sounds.length(), key);
        return open ? key.substring(0, key.length() - 1) : key.toString();
    }

    static String commonBeginning(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return one.substring(0, i);
            }
        }
        return one.length() == length ? one : other;
    }
}
