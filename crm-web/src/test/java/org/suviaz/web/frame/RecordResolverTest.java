package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    public record Person(String surname, int born) {

        public boolean adult() {
            return born < 2008;
        }
    }

    @Test
    void a_view_reads_what_a_record_holds_and_what_it_tells() {
        Person person = new Person("Іваноў", 1971);
        assertEquals("Іваноў", resolver.getValue(context, person, "surname"));
        assertEquals(true, resolver.getValue(context, person, "adult"));
    }

    @Test
    void anything_else_is_left_to_others() {
        assertNull(resolver.getValue(context, "text", "length"));
        assertNull(resolver.getValue(context, null, "w"));
    }

    @Test
    void what_a_record_does_not_have_cannot_be_read_and_nothing_can_be_written() {
        Person person = new Person("Іваноў", 1971);
        assertThrows(PropertyNotFoundException.class, () -> resolver.getValue(context, person, "phone"));
        assertThrows(PropertyNotWritableException.class, () -> resolver.setValue(context, person, "surname", "x"));
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
