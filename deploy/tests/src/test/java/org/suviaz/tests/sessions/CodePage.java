package org.suviaz.tests.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** The page that asks for the code once more. */
final class CodePage {
    private CodePage() {}

    static boolean is(Answer answer) {
        return answer.status() == 403 && answer.text().contains(Say.be("frame.code.text"));
    }

    static Answer asked(Answer answer) {
        assertTrue(is(answer), () -> answer.status() + " " + answer.text());
        assertEquals("t", answer.html().getElementById("again").attr("accesskey"));
        return answer;
    }

    /** Types the code and goes on. */
    static Answer given(Visitor visitor, Answer page, String code) {
        return visitor.submit(page, "code", Map.of("suviaz.code", code), Say.be("frame.code.go"));
    }
}
