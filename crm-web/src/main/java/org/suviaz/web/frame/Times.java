package org.suviaz.web.frame;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;

/** Days and hours as people here write them, by the clock in Minsk. */
@Named
@RequestScoped
public class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String DAY_IN_WORDS = "yMMMMEEEEd";

    /** Few fonts have the narrow one. */
    private static final char NARROW_BLANK = '\u202f';

    private static final char BLANK = '\u00a0';

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
        return day(Home.today());
    }

    /** Today in words, with the day of the week. */
    public String getToday() {
        return inWords(Home.today(), words.language());
    }

    /** нядзеля, 22 лістапада 2026 г., which no line tears; in English the day stands before the month as well. */
    static String inWords(LocalDate day, Language language) {
        ULocale readers = language == Language.EN ? ULocale.UK : ULocale.forLocale(language.locale());
        return DateFormat.getInstanceForSkeleton(DAY_IN_WORDS, readers)
                .format(day)
                .replace(NARROW_BLANK, BLANK);
    }
}
