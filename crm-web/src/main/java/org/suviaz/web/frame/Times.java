package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.suviaz.geo.Home;

/** Days and hours as people here write them, by the clock in Minsk. */
@Named
@RequestScoped
public class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;

    @Inject
    public Times(Words words) {
        this.words = words;
    }

    protected Times() {
        this(null);
    }

    /** 22.11.2026. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String dayOf(Instant moment) {
        return DAY.format(moment.atZone(Home.CLOCK));
    }

    /** 22.11.2026 14:02. */
    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(Home.CLOCK));
    }

    /** 14:02:51. */
    public String second(Instant moment) {
        return SECOND.format(moment.atZone(Home.CLOCK));
    }

    /** Today as 22.11.2026. */
    public String getDate() {
        return day(LocalDate.now(Home.CLOCK));
    }

    /** Today in words, with the day of the week. */
    public String getToday() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.language().locale())
                .format(LocalDate.now(Home.CLOCK));
    }
}
