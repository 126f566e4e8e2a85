package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.Consent;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ConsentSource;

/** What people said about being reached, in the reader's words. */
@Named
@RequestScoped
public class ConsentWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Words words;

    @Inject
    public ConsentWords(Words words) {
        this.words = words;
    }

    protected ConsentWords() {
        this(null);
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<ConsentSource> getSources() {
        return List.of(ConsentSource.values());
    }

    /** What consent to that way of being reached is called. */
    public String label(Channel channel) {
        return words.get("contacts.field." + channel.part());
    }

    private String answer(ConsentAnswer answer) {
        return words.get("contacts.consent." + answer);
    }

    public String source(ConsentSource source) {
        return words.get("contacts.consent.source." + source);
    }

    /** What is said of that channel; that nobody asked where nothing is. */
    public String of(Map<Channel, Consent> said, Channel channel) {
        return Optional.ofNullable(said.get(channel))
                .map(this::text)
                .orElseGet(() -> words.get("contacts.consent.UNASKED"));
    }

    /** The answers in short, as a list has them, of those channels of which anything is said. */
    public List<String> brief(Map<Channel, Consent> said) {
        return getChannels().stream()
                .filter(said::containsKey)
                .map(channel -> words.of(
                        "contacts.consent.of",
                        words.get("contacts.consent.channel." + channel),
                        answer(said.get(channel).answer())))
                .toList();
    }

    /** A text of the journal; empty where nobody had asked. */
    String ofJournal(String code) {
        return code.isEmpty() ? "" : text(Consent.of(code));
    }

    private String text(Consent said) {
        String answer = answer(said.answer());
        if (said.day() == null) {
            return answer;
        }
        String day = DAY.format(said.day());
        return said.source() == null
                ? words.of("contacts.consent.said", answer, day)
                : words.of("contacts.consent.said.from", answer, day, source(said.source()));
    }
}
