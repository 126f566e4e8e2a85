package org.suviaz.web.frame;

/**
 * What went wrong, as text for the log: classes and lines of every cause, and no messages, for those quote what people
 * typed and what the database holds. A training organisation has invented people alone, so there they are written.
 */
final class Trace {

    private static final boolean MESSAGES = "training".equals(System.getProperty("suviaz.organisation"));

    private Trace() {}

    static String of(Throwable thrown) {
        return of(thrown, MESSAGES);
    }

    static String of(Throwable thrown, boolean messages) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause == thrown ? "" : "caused by ")
                    .append(cause.getClass().getName());
            if (messages) {
                text.append(": ").append(String.valueOf(cause.getMessage()).replaceAll("\\p{Cntrl}+", " "));
            }
            text.append('\n');
            for (StackTraceElement line : cause.getStackTrace()) {
                text.append("  ").append(line).append('\n');
            }
        }
        return text.toString();
    }
}
