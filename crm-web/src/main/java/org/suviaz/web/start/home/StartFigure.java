package org.suviaz.web.start.home;

/**
 * One number of the start page.
 *
 * @param key what it is called: start.figure.KEY, with a note below it at start.figure.KEY.note
 * @param link where the number leads
 * @param since what the note says of time, or empty
 */
public record StartFigure(String key, long number, String link, String since) {

    StartFigure(String key, long number, String link) {
        this(key, number, link, "");
    }
}
