package org.suviaz.tests.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.openqa.selenium.WebDriverException;

/** What a person does with a browser, so that one story runs in each of them, with JavaScript and without. */
public interface Browser extends AutoCloseable {

    /** A short name for pictures. */
    String name();

    /** Opens an address and waits until the page stands. */
    void open(String address);

    /** Replaces what stands in a field. The field is named as in the screen's form: {@code surnameBe}. */
    void fill(String field, String text);

    /** Chooses the first entry of a native list whose words hold these. */
    void choose(String field, String words);

    /** Sets or clears a tick box, whatever it was before. */
    void tick(String field, boolean on);

    /** Ticks the box beside these words, wherever it is on the page; without one, the first choice so called. */
    void tickBeside(String words);

    /** Picks the first line that holds these words from a list of what may be meant. */
    void pick(String words);

    void upload(String field, Path file);

    /** Presses the first button with exactly these words, and waits for the page that answers. */
    void press(String words);

    /** Follows the first link with exactly these words, and waits for the page that answers. */
    void follow(String words);

    /** Goes back by the browser's own button, and waits for the page. */
    void back();

    /** Presses a button or link that hands a file out, and waits for the whole file. */
    Path download(String words);

    /** What a person reads on the page. */
    String text();

    /** What a person reads in each element that a CSS selector finds. */
    List<String> texts(String css);

    /** What stands in a field, or on a button. */
    String value(String field);

    String url();

    String title();

    /** What the browser itself complained about since it was asked last, where it tells. */
    default List<String> complaints() {
        return List.of();
    }

    /** How many pixels the page is wider than the window: 0 where nothing is cut. */
    int overflow();

    /** A PNG of the window's inside. */
    byte[] screenshot();

    /** Makes the inside of the window this large. */
    void size(int width, int height);

    /** Reads the page again and again, as it renews itself, until it holds these words. */
    default void await(String words, Duration atMost) {
        Waiting.until(
                () -> says(words),
                atMost,
                () -> "“" + words + "” did not come; the page says:\n" + text() + "\n" + complaints());
    }

    /** Whether the page holds these words now; between two pages there are none. */
    private boolean says(String words) {
        try {
            return text().contains(words);
        } catch (IllegalStateException | CompletionException | WebDriverException betweenTwoPages) {
            return false;
        }
    }

    @Override
    void close();
}
