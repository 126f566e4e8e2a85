package org.suviaz.web.exports.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suviaz.exports.ExportRow;
import org.suviaz.exports.ExportState;
import org.suviaz.exports.Exports;
import org.suviaz.jobs.JobRow;
import org.suviaz.web.exports.Seat;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Progress;
import org.suviaz.web.frame.Words;

/** One file: how it stands with it, and what can be done about it. */
@Named
@RequestScoped
public class ExportRunScreen {

    /** How {@link org.suviaz.web.frame.FormParts} names the query that each form carries along. */
    private static final String QUERY = "suviaz.query";

    private static final Pattern NUMBER = Pattern.compile("(?:^|&)id=(\\d+)");

    private final Exports exports;
    private final Seat seat;
    private final Progress progress;
    private final Words words;
    private String number;
    private ExportRow row;

    /** A form sends the number along: its buttons ask for the run before Faces has set any value. */
    @Inject
    public ExportRunScreen(
            Exports exports,
            Seat seat,
            Progress progress,
            Words words,
            @RequestParameterMap Map<String, String> parameters) {
        this.exports = exports;
        this.seat = seat;
        this.progress = progress;
        this.words = words;
        this.number = Optional.ofNullable(parameters.get("id"))
                .or(() -> Optional.ofNullable(parameters.get(QUERY)).flatMap(ExportRunScreen::inQuery))
                .orElse(null);
    }

    protected ExportRunScreen() {
        this(null, null, null, null, Map.of());
    }

    private static Optional<String> inQuery(String query) {
        return NUMBER.matcher(query).results().map(found -> found.group(1)).findFirst();
    }

    /** Before anything is shown: whether it is there. */
    public void open() {
        getRow();
    }

    public String produce() {
        exports.produce(id(), seat.hash());
        return again();
    }

    public String stop() {
        exports.stop(id());
        return again();
    }

    public ExportRow getRow() {
        if (row == null) {
            row = exports.row(id(), seat.hash());
        }
        return row;
    }

    public boolean is(String state) {
        return getRow().state() == ExportState.valueOf(state);
    }

    /** Why no file came of it, in words. */
    public String getReason() {
        JobRow job = getRow().job();
        String result = job.result();
        if (result != null && words.containsKey(result)) {
            return words.get(result);
        }
        return result == null ? progress.state(job) : words.of("exports.run.broken.number", result);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String asked) {
        number = asked;
    }

    private long id() {
        return AskedNumber.of(number);
    }

    private String again() {
        return "/exports/run/exportRun?faces-redirect=true&id=" + id();
    }
}
