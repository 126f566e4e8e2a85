package org.suviaz.contacts;

import java.util.List;

/**
 * Which people a list shows, and in which order.
 *
 * @param zoneId a zone that the reader chose, within which to look; null for all that the reader may see
 * @param tagId only people with this mark, or null
 * @param consent only those who said that of a way of reaching them, or null
 * @param letters be or ru: only those who get letters in that language, or null
 * @param putAway the people who were put away instead of the others
 * @param words what was typed into the search box, or null
 * @param sort null means by name
 * @param own what fields of the organisation's own have to do with it
 * @param page from 1
 * @param size people on a page, at most 200
 * @param lack only people of whom that is lacking, or null
 * @param chosen only people who fit these conditions, or null
 */
public record ContactQuery(
        Integer zoneId,
        Long tagId,
        ConsentTest consent,
        String letters,
        boolean putAway,
        String words,
        ContactSort sort,
        boolean descending,
        OwnQuery own,
        int page,
        int size,
        ContactLack lack,
        PeopleChosen chosen) {

    static final int MOST_ON_A_PAGE = 200;
    private static final int USUAL_ON_A_PAGE = 16;
    private static final int MOST_WORDS = 200;

    /** Without any of the organisation's own fields, and of whom nothing has to be lacking and nothing else to hold. */
    public ContactQuery(
            Integer zoneId,
            Long tagId,
            ConsentTest consent,
            String letters,
            boolean putAway,
            String words,
            ContactSort sort,
            boolean descending,
            int page,
            int size) {
        this(zoneId, tagId, consent, letters, putAway, words, sort, descending, OwnQuery.NONE, page, size, null, null);
    }

    public ContactQuery {
        sort = sort == null ? ContactSort.NAME : sort;
        page = Math.max(1, page);
        size = size < 1 ? USUAL_ON_A_PAGE : Math.min(MOST_ON_A_PAGE, size);
        letters = "be".equals(letters) || "ru".equals(letters) ? letters : null;
        words = words == null || words.isBlank() ? null : words.strip();
        if (words != null && words.length() > MOST_WORDS) {
            words = words.substring(0, MOST_WORDS);
        }
    }

    /** Everybody, by name, first page. */
    public static ContactQuery everybody() {
        return new ContactQuery(null, null, null, null, false, null, ContactSort.NAME, false, 1, USUAL_ON_A_PAGE);
    }

    public ContactQuery withZone(Integer zone) {
        return new ContactQuery(
                zone, tagId, consent, letters, putAway, words, sort, descending, own, page, size, lack, chosen);
    }

    public ContactQuery withWords(String typed) {
        return new ContactQuery(
                zoneId, tagId, consent, letters, putAway, typed, sort, descending, own, page, size, lack, chosen);
    }

    public ContactQuery withPage(int wanted, int people) {
        return new ContactQuery(
                zoneId, tagId, consent, letters, putAway, words, sort, descending, own, wanted, people, lack, chosen);
    }

    /** The same, for rows that tell what stands in these fields of the organisation's own. */
    public ContactQuery withColumns(List<Integer> fields) {
        OwnQuery telling = new OwnQuery(own.conditions(), own.order(), fields);
        return new ContactQuery(
                zoneId, tagId, consent, letters, putAway, words, sort, descending, telling, page, size, lack, chosen);
    }

    public ContactQuery withLack(ContactLack wanted) {
        return new ContactQuery(
                zoneId, tagId, consent, letters, putAway, words, sort, descending, own, page, size, wanted, chosen);
    }

    public ContactQuery withChosen(PeopleChosen wanted) {
        return new ContactQuery(
                zoneId, tagId, consent, letters, putAway, words, sort, descending, own, page, size, lack, wanted);
    }
}
