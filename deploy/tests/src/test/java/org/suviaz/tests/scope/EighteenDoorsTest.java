package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The eighteen ways by which systems of this kind have shown people of foreign zones, and what tries each of them here: a
 * row of the matrix, a test, or the row of a door that is still to come.
 */
class EighteenDoorsTest {
    private static final Map<String, List<String>> DOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("quick search", List.of("/search#post")),
            Map.entry("list", List.of("/contacts/list/contactList")),
            Map.entry("list count", List.of("ScopeUnmovedIT.no_page_no_search_and_no_suggestion_moves")),
            Map.entry(
                    "sort and filter by a hidden field",
                    List.of("FieldsIT.nobody_is_found_or_sorted_by_what_is_not_told_whole")),
            Map.entry("card by id", List.of("/contacts/card/contactCard", "contactCard#putAway")),
            Map.entry("edit post", List.of("contactEdit#save")),
            Map.entry("export", List.of("/exports/draft/exportDraft", "exportDraft#begin", "/download/export")),
            Map.entry("letter and label", List.of("/download/letters", "mailingLetters#produce", "label")),
            Map.entry("duplicate warning", List.of("/duplicates/pair/duplicatePair", "duplicatePair#merge")),
            Map.entry(
                    "import match",
                    List.of(
                            "ScopeUnmovedIT.a_list_with_somebody_of_another_zone_is_looked_through_as_one_with_nobody",
                            "/imports/preview/importPreview")),
            Map.entry(
                    "report and dashboard number",
                    List.of(
                            "ScopeUnmovedIT.no_page_no_search_and_no_suggestion_moves",
                            "/reports/zones/reportZones",
                            "/reports/quality/reportQuality",
                            "/reports/picture",
                            "/hygiene/list/hygieneList")),
            Map.entry("autocomplete", List.of("/places/suggest#post")),
            Map.entry("printed list", List.of("/contacts/print/contactPrint")),
            Map.entry(
                    "error text", List.of("ScopeForgedIT.a_place_of_a_foreign_zone_is_answered_like_one_that_is_none")),
            Map.entry("attachment", List.of("attachment", "/download/faults")),
            Map.entry("audit view", List.of("/audit/log/auditLog", "ScopeUnmovedIT.the_log_names_nobody")),
            Map.entry(
                    "job result",
                    List.of("/imports/run/importRun", "/download/faults", "/mailings/letters/mailingLetters")),
            Map.entry("undo", List.of("/imports/undo/importUndo", "importUndo#undo", "bulkAct#undo"))));

    @Test
    void each_of_the_eighteen_is_tried_or_said_to_come() {
        assertEquals(18, DOORS.size());
        Set<String> known = Stream.of(
                        Matrix.doors().stream().map(Door::name),
                        Matrix.later().stream().map(Later::door),
                        tests("scope.ScopeUnmovedIT"),
                        tests("scope.ScopeForgedIT"),
                        tests("contacts.FieldsIT"))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                DOORS.values().stream()
                        .flatMap(List::stream)
                        .filter(name -> !known.contains(name))
                        .toList());
    }

    private static Stream<String> tests(String name) {
        try {
            Class<?> type = Class.forName("org.suviaz.tests." + name, false, EighteenDoorsTest.class.getClassLoader());
            return Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .map(method -> type.getSimpleName() + "." + method.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
