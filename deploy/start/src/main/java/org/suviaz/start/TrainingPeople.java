package org.suviaz.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ConsentSource;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.SaidConsent;
import org.suviaz.geo.Language;

/** Invents about 500 people on real streets of four zones, some written in Belarusian, some in Russian, some in both. */
@Dependent
class TrainingPeople {

    private static final int PEOPLE = 500;
    private static final String[] TAGS = {"валанцёр", "назіральнік", "сябра арганізацыі"};
    private static final String[] CODES = {"25", "29", "33", "44"};

    private final ContactBatch batch;
    private final Random random = new Random(1863);
    private final List<String[]> surnames = Words.of("surnames");
    private final List<String[]> given = Words.of("given");
    private final List<String[]> patronymics = Words.of("patronymics");
    private final List<String[]> streets = Words.of("streets");

    @Inject
    TrainingPeople(ContactBatch batch) {
        this.batch = batch;
    }

    /** Saves them all for the caller; answers how many. */
    int bringIn() {
        for (int i = 1; i <= PEOPLE; i++) {
            batch.add(invented(), "training-" + i);
        }
        return PEOPLE;
    }

    private ContactForm invented() {
        String[] first = one(given);
        boolean man = "m".equals(first[0]);
        String[] family = one(surnames);
        String[] father = one(
                patronymics.stream().filter(name -> name[0].equals(first[0])).toList());
        String[] street = one(streets);
        boolean belarusian = random.nextInt(10) < 6;
        boolean both = random.nextInt(10) == 0;
        boolean be = belarusian || both;
        boolean ru = !belarusian || both;
        return new ContactDraft()
                .be(be ? family[man ? 0 : 1] : "", be ? first[1] : "", be ? father[1] : "")
                .ru(ru ? family[man ? 2 : 3] : "", ru ? first[2] : "", ru ? father[2] : "")
                .letters(belarusian ? Language.BE : Language.RU)
                .birth(random.nextInt(5) == 0 ? "" : String.valueOf(1940 + random.nextInt(66)))
                .phones(random.nextInt(4) == 0 ? new String[0] : new String[] {phone()})
                .settlement(street[belarusian ? 0 : 1])
                .street(
                        street[belarusian ? 2 : 3],
                        String.valueOf(1 + random.nextInt(90)),
                        random.nextInt(3) == 0 ? "" : String.valueOf(1 + random.nextInt(120)))
                .consents(consents())
                .tags(random.nextInt(4) == 0 ? new String[] {TAGS[random.nextInt(TAGS.length)]} : new String[0])
                .form();
    }

    private Map<Channel, SaidConsent> consents() {
        return random.nextInt(25) == 0
                ? Map.of(Channel.LETTER, SaidConsent.now(ConsentAnswer.REFUSED, ConsentSource.TALK))
                : Map.of();
    }

    /** In a block of numbers that no operator gives out: the seven digits begin with 0. */
    private String phone() {
        return "+375" + CODES[random.nextInt(CODES.length)] + String.format("%07d", random.nextInt(1_000_000));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
