package org.suviaz.geo.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<Character, List<String>> parts = new HashMap<>();

    private Analogy(Language to) {
        this.to = to;
    }

    /** Takes about a second for twenty thousand words. */
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
            List<String> choice = partsOf(word.charAt(at));
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
        for (Example example : examples) {
            for (int i = 0; i < example.word.length(); i++) {
                List<String> choice = parts.computeIfAbsent(example.word.charAt(i), letter -> new ArrayList<>());
                if (!choice.contains(example.parts[i])) {
                    choice.add(example.parts[i]);
                }
            }
        }
        return examples;
    }

    private List<String> partsOf(char letter) {
        return parts.getOrDefault(letter, List.of(String.valueOf(letter)));
    }

    private void learn(Example example, float[] met) {
        Clues clues = new Clues();
        String marked = '^' + example.word + '$';
        boolean stressed = false;
        for (int at = example.word.length() - 1; at >= 0; at--) {
            List<String> choice = partsOf(example.word.charAt(at));
            String right = example.parts[at];
            if (choice.size() > 1) {
                clues.lookAt(marked, at + 1, example.kind, example.parts, stressed);
                double[] likely = likely(choice, clues);
                for (int i = 0; i < likely.length; i++) {
                    double missed = (choice.get(i).equals(right) ? 1 : 0) - likely[i];
                    if (Math.abs(missed) > NEGLIGIBLE) {
                        correct(clues, choice.get(i), (float) missed, met);
                    }
                }
            }
            stressed |= isStressed(right);
        }
    }

    private void correct(Clues clues, String part, float missed, float[] met) {
        for (int i = 0; i < clues.count(); i++) {
            int at = place(clues.found()[i], part);
            met[at] += missed * missed;
            weights[at] += (float) (STEP * missed / Math.sqrt(met[at] + 1e-6));
        }
    }

    private double[] likely(List<String> choice, Clues clues) {
        double[] likely = new double[choice.size()];
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            double weight = 0;
            for (int clue = 0; clue < clues.count(); clue++) {
                weight += weights[place(clues.found()[clue], choice.get(i))];
            }
            likely[i] = Math.exp(weight);
            sum += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= sum;
        }
        return likely;
    }

    private void add(Way way, int at, List<String> choice, Clues clues, List<Way> longer) {
        double[] likely = likely(choice, clues);
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] > UNLIKELY) {
                String[] known = way.parts.clone();
                known[at] = choice.get(i);
                longer.add(
                        new Way(way.logarithm + Math.log(likely[i]), known, way.stressed || isStressed(choice.get(i))));
            }
        }
    }

    private static boolean isStressed(String part) {
        return part.indexOf('о') >= 0 || part.indexOf('ё') >= 0;
    }

    private static int place(int clue, String part) {
        int mixed = clue * 31 + part.hashCode() * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) & (1 << BITS) - 1;
    }

    private record Example(String word, NameKind kind, String[] parts) {}

    private record Way(double logarithm, String[] parts, boolean stressed) {}
}
