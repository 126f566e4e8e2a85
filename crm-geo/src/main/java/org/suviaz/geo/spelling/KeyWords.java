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
        int cut = start;
        String stem = "";
        for (int at = start; at < key.length(); at++) {
            node = tree.step(node, key.charAt(at));
            if (node == LetterTree.ROOT) {
                break;
            }
            Leaf leaf = tree.at(node);
            if (leaf != null && isReplaced(leaf, key, start, at + 1)) {
                return;
            }
            if (leaf != null && leaf.stem != null) {
                stem = leaf.stem;
                cut = at + 1;
            }
        }
        if (cut > start) {
            key.replace(start, cut, stem);
        }
    }

    /** Whether the whole word ended there, or the stem of an adjective whose ending follows; each is replaced at once. */
    private static boolean isReplaced(Leaf leaf, StringBuilder key, int start, int end) {
        if (end == key.length() && leaf.word != null) {
            key.replace(start, end, leaf.word);
            return true;
        }
        boolean adjective = leaf.adjective != null && AdjectiveKey.isEnding(key, end);
        if (adjective) {
            AdjectiveKey.replaceStem(key, start, end, leaf.adjective);
        }
        return adjective;
    }

    /** The beginning of the canonical form of all words that begin like that, as far as that is known. */
    String canonicalBeginning(String fragment) {
        int node = LetterTree.ROOT;
        int cut = 0;
        String stem = "";
        for (int at = 0; at < fragment.length(); at++) {
            node = tree.step(node, fragment.charAt(at));
            if (node == LetterTree.ROOT) {
                break;
            }
            Leaf leaf = tree.at(node);
            if (leaf != null && leaf.adjective != null && AdjectiveKey.mayBeEnding(fragment.substring(at + 1))) {
                return leaf.adjective;
            }
            if (leaf != null && leaf.stem != null) {
                stem = leaf.stem;
                cut = at + 1;
            }
        }
        Leaf last = node == LetterTree.ROOT ? null : tree.at(node);
        String known = stem + fragment.substring(cut);
        return last == null ? known : beginning(last, fragment, cut, known);
    }

    /** Where the fragment ends at a leaf, that may tell more than the stem behind which the rest was kept. */
    private static String beginning(Leaf last, String fragment, int cut, String known) {
        if (last.word != null && cut == 0) {
            String common = commonBeginning(last.word, fragment);
            return common.length() > 2 ? common : last.word;
        }
        return last.sure != null && cut < fragment.length() ? last.sure : known;
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
