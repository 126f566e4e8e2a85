package org.suviaz.web.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.suviaz.exports.ExportState;

/** Which sign stands beside the state of a run; none while somebody or something is at work. */
@Named
@ApplicationScoped
public class ExportSigns {

    public String of(ExportState state) {
        return switch (state) {
            case WAITING, WORKING -> "";
            case CONFIRMED, READY, TAKEN -> "done";
            case REFUSED, BROKEN -> "refused";
            case ENDED, GONE, ELSEWHERE -> "out";
        };
    }
}
