package org.suviaz.tests.browser;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** From one page to the next: marks the page that stands, and waits until a page without that mark is there to its end. */
final class Turning {
    private static final Duration PAGE = Duration.ofSeconds(60);
    private static final AtomicInteger MARKS = new AtomicInteger();

    private static final String MARK = "(mark) => { document.documentElement.dataset.mark = mark; }";
    private static final String TURNED = "(mark) => String(document.readyState === 'complete'"
            + " && document.documentElement.dataset.mark !== mark)";

    private Turning() {}

    /**
     * @param asked runs a function of one text on the page that stands; between two pages it may throw
     * @param action what leads to the next page
     * @param state what stands there, told where no page came
     */
    static void by(BiFunction<String, String, Object> asked, Runnable action, Supplier<String> state) {
        String mark = String.valueOf(MARKS.incrementAndGet());
        asked.apply(MARK, mark);
        action.run();
        Waiting.until(() -> turned(asked, mark), PAGE, () -> "no page came after " + state.get());
    }

    private static boolean turned(BiFunction<String, String, Object> asked, String mark) {
        try {
            return "true".equals(asked.apply(TURNED, mark));
        } catch (RuntimeException betweenTwoPages) {
            return false;
        }
    }
}
