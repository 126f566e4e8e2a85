package org.suviaz.geo.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.suviaz.geo.Language;

/**
 * Spells words in one language as the known words that resemble them are spelt. What the rules of akanne leave open, for
 * nobody writes the stress, it learns letter by letter from all pairs of names there are: which parts stand for a letter,
 * and how much each clue speaks for which of them (a log-linear model, learnt by gradient steps that grow smaller where a
 * clue was met often). Words are read from the end, where the suffixes tell most. The same lessons give the same answers.
 */
final class Analogy {

    private static final int BITS = 20;
    private static final int TIMES = 4;
    private static final double STEP = 0.05;
    private static final double NEGLIGIBLE = 1e-3;
    private static final double UNLIKELY = 1e-2;
    private static final int WAYS = 3;

    private final Language to;
    private final float[] weights = new float[1 << BITS];
    private final Map<Character, Choice> parts = new HashMap<>();

    private Analogy(Language to) {
        this.to = to;
    }

    /** Takes some seconds of a processor for twenty thousand words. */
    static Analogy learn(List<Lesson> lessons, Language to) {
        Analogy analogy = new Analogy(to);
        List<Example> examples = analogy.examples(lessons);
        float[] met = new float[1 << BITS];
        Random order = new Random(1);
        for (int time = 0; time < TIMES; time++) {
            Collections.shuffle(examples, order);
            examples.forEach(example -> analogy.learn(example, met));
        }
        return analogy;
    }

    /** The likeliest spellings of a word in small letters, the likeliest first. */
    List<Guess> guesses(String word, NameKind kind) {
        List<Way> ways = List.of(new Way(0, new String[word.length()], false));
        Clues clues = new Clues();
        String marked = '^' + word + '$';
        for (int at = word.length() - 1; at >= 0; at--) {
            Choice choice = partsOf(word.charAt(at));
            List<Way> longer = new ArrayList<>();
            for (Way way : ways) {
                clues.lookAt(marked, at + 1, kind, way.parts, way.stressed);
                add(way, at, choice, clues, longer);
            }
            longer.sort(Comparator.comparingDouble(way -> -way.logarithm));
            ways = longer.subList(0, Math.min(WAYS, longer.size()));
        }
        return ways.stream()
                .map(way -> new Guess(String.join("", way.parts), Math.exp(way.logarithm)))
                .toList();
    }

    private List<Example> examples(List<Lesson> lessons) {
        List<Example> examples = new ArrayList<>();
        Set<Lesson> known = new HashSet<>();
        for (Lesson lesson : lessons) {
            if (known.add(lesson)) {
                String from = lesson.in(to == Language.BE ? Language.RU : Language.BE);
                Alignment.of(from, lesson.in(to))
                        .ifPresent(each -> examples.add(new Example(from, lesson.kind(), each)));
            }
        }
        Map<Character, Set<String>> seen = new HashMap<>();
        for (Example example : examples) {
            for (int i = 0; i < example.word.length(); i++) {
                seen.computeIfAbsent(example.word.charAt(i), letter -> new LinkedHashSet<>())
                        .add(example.parts[i]);
            }
        }
        seen.forEach((letter, all) -> parts.put(letter, new Choice(List.copyOf(all))));
        return examples;
    }

    private Choice partsOf(char letter) {
        Choice known = parts.get(letter);
        return known == null ? new Choice(List.of(String.valueOf(letter))) : known;
    }

    private void learn(Example example, float[] met) {
        Clues clues = new Clues();
        String marked = '^' + example.word + '$';
        boolean stressed = false;
        for (int at = example.word.length() - 1; at >= 0; at--) {
            Choice choice = partsOf(example.word.charAt(at));
            String right = example.parts[at];
            if (choice.size() > 1) {
                clues.lookAt(marked, at + 1, example.kind, example.parts, stressed);
                double[] likely = likely(choice, clues);
                for (int i = 0; i < likely.length; i++) {
                    double missed = (choice.part(i).equals(right) ? 1 : 0) - likely[i];
                    if (Math.abs(missed) > NEGLIGIBLE) {
                        correct(clues, choice.mixed[i], (float) missed, met);
                    }
                }
            }
            stressed |= isStressed(right);
        }
    }

    private void correct(Clues clues, int part, float missed, float[] met) {
        int[] found = clues.found();
        int count = clues.count();
        for (int i = 0; i < count; i++) {
            int at = place(found[i], part);
            met[at] += missed * missed;
            weights[at] += (float) (STEP * missed / Math.sqrt(met[at] + 1e-6));
        }
    }

    /** Clue by clue for all parts at once, for the places of their weights lie far apart in memory and take their time. */
    private double[] likely(Choice choice, Clues clues) {
        int[] mixed = choice.mixed;
        int[] found = clues.found();
        int count = clues.count();
        double[] likely = new double[mixed.length];
        for (int clue = 0; clue < count; clue++) {
            for (int i = 0; i < mixed.length; i++) {
                likely[i] += weights[place(found[clue], mixed[i])];
            }
        }
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            likely[i] = Math.exp(likely[i]);
            sum += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= sum;
        }
        return likely;
    }

    private void add(Way way, int at, Choice choice, Clues clues, List<Way> longer) {
        double[] likely = likely(choice, clues);
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] > UNLIKELY) {
                String[] known = way.parts.clone();
                known[at] = choice.part(i);
                longer.add(new Way(
                        way.logarithm + Math.log(likely[i]), known, way.stressed || isStressed(choice.part(i))));
            }
        }
    }

    private static boolean isStressed(String part) {
        return part.indexOf('о') >= 0 || part.indexOf('ё') >= 0;
    }

    private static int place(int clue, int part) {
        int mixed = clue * 31 + part;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) & (1 << BITS) - 1;
    }

    private record Example(String word, NameKind kind, String[] parts) {}

    /** The parts that may stand for one letter, each with its share of the places of its weights. */
    private static final class Choice {

        private final List<String> parts;
        private final int[] mixed;

        Choice(List<String> parts) {
            this.parts = parts;
            this.mixed = parts.stream()
                    .mapToInt(part -> part.hashCode() * 0x85EBCA6B)
                    .toArray();
        }

        int size() {
            return mixed.length;
        }

        String part(int i) {
            return parts.get(i);
        }
    }

    private record Way(double logarithm, String[] parts, boolean stressed) {}
}
