package org.suviaz.tests.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * One rule of the house's structure.
 *
 * @param sentence what holds
 * @param breaches finds what breaks it, one line each
 * @param planted sources of small classes that break it, or that the breaking one needs
 */
record Rule(String sentence, Function<JavaClasses, List<String>> breaches, List<String> planted) {

    static Rule of(String sentence, ArchRule rule, String... planted) {
        return new Rule(
                sentence,
                classes -> rule.allowEmptyShould(true)
                        .evaluate(classes)
                        .getFailureReport()
                        .getDetails(),
                List.of(planted));
    }

    static Rule of(String sentence, Function<JavaClasses, List<String>> breaches, String... planted) {
        return new Rule(sentence, breaches, List.of(planted));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
