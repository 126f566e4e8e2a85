package org.suviaz.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ConsentSource;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedBirth;
import org.suviaz.contacts.ListedPart;
import org.suviaz.contacts.ListedPhones;
import org.suviaz.contacts.OwnValue;
import org.suviaz.contacts.SaidConsent;
import org.suviaz.fields.OwnField;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.Writing;
import org.suviaz.problems.FieldProblem;

/** What one row says, by what its columns mean. */
final class RowMeaning {

    private static final String UNKNOWN = "imports.remark.value";

    private final SheetMapping mapping;
    private final List<String> cells;
    private final Predicate<String> givenNames;
    private final BooleanSupplier notesAllowed;
    private final List<OwnField> active;
    private final Set<ListedPart> unsaid = EnumSet.noneOf(ListedPart.class);
    private final List<FieldProblem> problems = new ArrayList<>(0);
    private final List<FieldProblem> remarks = new ArrayList<>(0);

    /** @param active the organisation's own fields that are in forms */
    RowMeaning(
            SheetMapping mapping,
            List<String> cells,
            Predicate<String> givenNames,
            BooleanSupplier notesAllowed,
            List<OwnField> active) {
        this.mapping = mapping;
        this.cells = cells;
        this.givenNames = givenNames;
        this.notesAllowed = notesAllowed;
        this.active = active;
    }

    RowRead read(ZoneNames zones, String origin) {
        RowNames names = RowNames.of(mapping, cells, givenNames);
        RowAddress address = RowAddress.of(mapping, cells);
        Language language = Writing.languageOf(names.all())
                .or(() -> Writing.languageOf(address.settlement(), address.street()))
                .orElse(mapping.language());
        ContactDraft draft = named(names, language);
        List<String> notes = notes();
        draft.gender(gender())
                .letters(letters(language))
                .birth(birth())
                .phones(phones(notes))
                .email(one(ImportField.EMAIL))
                .zone(zones.idOf(one(ImportField.ZONE)))
                .zoneWithoutPlace(mapping.zone())
                .settlement(address.settlement())
                .street(address.street(), address.house(), one(ImportField.FLAT))
                .postalCode(one(ImportField.POSTAL_CODE))
                .consents(consents())
                .tags(tags())
                .note(String.join("\n", notes))
                .source(one(ImportField.SOURCE).isEmpty() ? origin : one(ImportField.SOURCE))
                .fields(new RowFields(mapping, active, remarks).values(cells));
        return new RowRead(draft.form(), ways(), mapping.fieldWays(), problems, remarks, own());
    }

    /** Both spellings where the list has both: the other one is of the other language. */
    private ContactDraft named(RowNames names, Language language) {
        RowNames other = RowNames.other(mapping, cells);
        RowNames be = language == Language.RU ? other : names;
        RowNames ru = language == Language.RU ? names : other;
        return new ContactDraft()
                .be(be.surname(), be.given(), be.patronymic())
                .ru(ru.surname(), ru.given(), ru.patronymic());
    }

    /** What the row says nothing of is nothing to lay over anybody. */
    private Map<ListedPart, FillWay> ways() {
        if (unsaid.isEmpty()) {
            return mapping.ways();
        }
        Map<ListedPart, FillWay> said = new EnumMap<>(mapping.ways());
        said.keySet().removeAll(unsaid);
        return said;
    }

    private Gender gender() {
        return switch (value(ImportField.GENDER, ValueKind.GENDER, ListedPart.GENDER)
                .code()) {
            case "male" -> Gender.MALE;
            case "female" -> Gender.FEMALE;
            default -> null;
        };
    }

    private Language letters(Language written) {
        return switch (value(ImportField.LETTERS, ValueKind.LETTERS, ListedPart.LETTERS)
                .code()) {
            case "be" -> Language.BE;
            case "ru" -> Language.RU;
            default -> written;
        };
    }

    private ValueMeaning value(ImportField field, ValueKind kind, ListedPart part) {
        ValueMeaning meaning = value(field, kind);
        if (meaning.equals(ValueMeaning.NOTHING)) {
            unsaid.add(part);
        }
        return meaning;
    }

    private ValueMeaning value(ImportField field, ValueKind kind) {
        for (int column : mapping.columns(field)) {
            String written = cell(column);
            if (!written.isEmpty()) {
                Optional<ValueMeaning> known = mapping.value(column, kind, written);
                if (known.isEmpty()) {
                    remarks.add(FaultRow.atColumn(column, UNKNOWN, written));
                }
                return known.orElse(ValueMeaning.NOTHING);
            }
        }
        return ValueMeaning.NOTHING;
    }

    private Map<Channel, SaidConsent> consents() {
        Map<Channel, SaidConsent> said = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            consent(ImportField.consent(channel)).ifPresent(answer -> said.put(channel, listed(answer)));
        }
        if (said.isEmpty()) {
            unsaid.add(ListedPart.CONSENTS);
        }
        if (doNotWrite()) {
            said.put(Channel.LETTER, listed(ConsentAnswer.REFUSED));
        }
        return said;
    }

    private static SaidConsent listed(ConsentAnswer answer) {
        return SaidConsent.now(answer, ConsentSource.LIST);
    }

    /** Nobody is to be reached because a word was not understood. */
    private Optional<ConsentAnswer> consent(ImportField field) {
        Optional<ConsentAnswer> answer = Optional.empty();
        for (int column : mapping.columns(field)) {
            Optional<ValueMeaning> known = mapping.value(column, ValueKind.YES_NO, cell(column));
            if (known.isEmpty() && !cell(column).isEmpty()) {
                problems.add(FaultRow.atColumn(column, "imports.problem.value", cell(column)));
            }
            if (!cell(column).isEmpty() && !known.equals(Optional.of(ValueMeaning.NOTHING))) {
                boolean yes = known.equals(Optional.of(ValueMeaning.YES));
                answer = Optional.of(yes ? ConsentAnswer.AGREED : ConsentAnswer.REFUSED);
            }
        }
        return answer;
    }

    /** Nobody is to get a letter because a word was not understood. */
    private boolean doNotWrite() {
        boolean yes = false;
        boolean said = false;
        for (int column : mapping.columns(ImportField.DO_NOT_WRITE)) {
            Optional<ValueMeaning> known = cell(column).isEmpty()
                    ? Optional.of(ValueMeaning.NOTHING)
                    : mapping.value(column, ValueKind.YES_NO, cell(column));
            if (known.isEmpty()) {
                problems.add(FaultRow.atColumn(column, "imports.problem.value", cell(column)));
            }
            yes |= known.filter(ValueMeaning.YES::equals).isPresent();
            said |= known.filter(meaning -> !meaning.equals(ValueMeaning.NOTHING))
                    .isPresent();
        }
        if (!said) {
            unsaid.add(ListedPart.DO_NOT_WRITE);
        }
        return yes;
    }

    private String birth() {
        String written = one(ImportField.BIRTH);
        if (written.isEmpty()) {
            return "";
        }
        ListedBirth read = ListedBirth.read(written, Home.today());
        read.remark().ifPresent(remarks::add);
        return read.birth();
    }

    /** What is no number goes to the notes, under the head of its column; whose notes are closed hears of it. */
    private String[] phones(List<String> notes) {
        List<String> written = mapping.all(cells, ImportField.PHONE);
        if (written.isEmpty()) {
            return new String[0];
        }
        ListedPhones read = ListedPhones.read(written);
        List<String> phones = new ArrayList<>(read.numbers());
        if (!read.unread().isEmpty()) {
            if (notesAllowed.getAsBoolean()) {
                read.unread().forEach(text -> note(text, notes));
            } else {
                phones.addAll(read.unread());
            }
        }
        return phones.toArray(String[]::new);
    }

    private void note(String text, List<String> notes) {
        int[] columns = mapping.columns(ImportField.PHONE);
        int from = columns[0];
        for (int column : columns) {
            from = cell(column).equals(text) ? column : from;
        }
        notes.add(mapping.note(from, text));
        remarks.add(FaultRow.atColumn(from, "imports.remark.phone", text));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(1);
        for (int column : mapping.columns(ImportField.NOTE)) {
            if (!cell(column).isEmpty()) {
                notes.add(mapping.note(column, cell(column)));
            }
        }
        return notes;
    }

    private String[] tags() {
        List<String> tags = new ArrayList<>(mapping.all(cells, ImportField.TAGS));
        for (int column : mapping.columns(ImportField.YES_TAG)) {
            if (!cell(column).isEmpty()) {
                Optional<ValueMeaning> known = mapping.value(column, ValueKind.YES_NO, cell(column));
                if (known.isEmpty()) {
                    remarks.add(FaultRow.atColumn(column, UNKNOWN, cell(column)));
                }
                known.filter(ValueMeaning.YES::equals).ifPresent(yes -> tags.add(mapping.head(column)));
            }
        }
        return tags.toArray(String[]::new);
    }

    private List<OwnValue> own() {
        int[] columns = mapping.columns(ImportField.OWN);
        if (columns.length == 0) {
            return List.of();
        }
        OwnColumns own = new OwnColumns();
        for (int column : columns) {
            if (!own.take(mapping.ownHead(column), cell(column))) {
                problems.add(FaultRow.atColumn(column, "imports.problem.cellTooLong", OwnValue.LONGEST_VALUE));
            }
        }
        return own.values();
    }

    private String one(ImportField field) {
        return mapping.first(cells, field);
    }

    private String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
