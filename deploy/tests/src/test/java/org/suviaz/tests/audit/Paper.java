package org.suviaz.tests.audit;

import java.util.Map;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** A checkpoint as an auditor makes it on the screen, to be printed. */
public final class Paper {
    static final String CHECKPOINTS = "/audit/checkpoints/auditCheckpoints";

    private Paper() {}

    /** The page of a new one. */
    public static Answer made(Visitor auditor) {
        return auditor.submit(auditor.get(CHECKPOINTS), "making", Map.of(), Say.be("audit.checkpoints.make"));
    }

    /** Its long line, by which it is checked without the house. */
    static String line(Visitor auditor) {
        return made(auditor).html().select(".mono").last().text();
    }
}
