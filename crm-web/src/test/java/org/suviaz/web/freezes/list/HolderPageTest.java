package org.suviaz.web.freezes.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suviaz.security.freezes.Holder;

class HolderPageTest {

    private static final List<Holder> ALL = IntStream.rangeClosed(1, 101)
            .mapToObj(id -> new Holder(id, "klon-" + id, List.of(), List.of()))
            .toList();

    @Test
    void a_page_holds_fifty() {
        HolderPage second = HolderPage.of(ALL, "2");
        assertEquals(51, second.from());
        assertEquals(100, second.to());
        assertEquals(3, second.pages());
        assertEquals(51, second.rows().get(0).id());
    }

    @Test
    void what_is_no_page_of_these_is_the_nearest_one() {
        assertEquals(1, HolderPage.of(ALL, null).page());
        assertEquals(1, HolderPage.of(ALL, "0").page());
        assertEquals(1, HolderPage.of(ALL, "-3").page());
        assertEquals(3, HolderPage.of(ALL, "999").page());
        assertEquals(1, HolderPage.of(ALL, "x").page());
    }

    @Test
    void nobody_fills_one_empty_page() {
        HolderPage none = HolderPage.of(List.of(), "4");
        assertEquals(0, none.from());
        assertEquals(0, none.to());
        assertEquals(1, none.pages());
    }
}
