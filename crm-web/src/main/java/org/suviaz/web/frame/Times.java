package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days and hours as people here write them, by the clock in Minsk. */
@Named
@RequestScoped
public class Times {

    /** Where the people are; a reader elsewhere still reads their time. */
    public static final ZoneId HOME = ZoneId.of("Europe/Minsk");

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
        return DAY.format(moment.atZone(HOME));
    }

    /** 22.11.2026 14:02. */
    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(HOME));
    }

    /** 14:02:51. */
    public String second(Instant moment) {
        return SECOND.format(moment.atZone(HOME));
    }

    /** Today as 22.11.2026. */
    public String getDate() {
        return day(LocalDate.now(HOME));
    }

    /** Today in words, with the day of the week. */
    public String getToday() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.language().locale())
                .format(LocalDate.now(HOME));
    }
}
