package org.suviaz.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words, and within a word alone where it fits no line. */
public final class PaperLines {

    private final float width;
    private final float size;
    private final List<String> lines = new ArrayList<>();

    private PaperLines(float width, float size) {
        this.width = width;
        this.size = size;
    }

    /** The lines of a text of that size; each of its own line ends stays one. */
    public static List<String> of(String text, float width, float size) {
        PaperLines broken = new PaperLines(width, size);
        for (String line : text.split("\n", -1)) {
            broken.add(line);
        }
        return broken.lines;
    }

    private void add(String line) {
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ")) {
            String longer = current.isEmpty() ? word : current + " " + word;
            if (fits(longer)) {
                current.setLength(0);
                current.append(longer);
                continue;
            }
            if (!current.isEmpty()) {
                lines.add(current.toString());
            }
            current.setLength(0);
            current.append(cut(word));
        }
        lines.add(current.toString());
    }

    /** Cuts a word that is wider than the whole line, at a hyphen if it has one, and gives back its last piece. */
    private String cut(String word) {
        String rest = word;
        while (!fits(rest)) {
            int end = rest.length();
            while (end > 1 && !fits(rest.substring(0, end))) {
                end--;
            }
            int hyphen = rest.lastIndexOf('-', end - 1);
            int at = hyphen > 0 ? hyphen + 1 : end;
            lines.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        return rest;
    }

    private boolean fits(String words) {
        return PaperFont.width(words, size) <= width;
    }
}
