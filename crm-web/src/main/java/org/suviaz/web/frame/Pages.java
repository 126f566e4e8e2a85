package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Which page numbers a pager offers: the first, the last, and those around the current one. */
@Named
@ApplicationScoped
public class Pages {

    /** Page numbers in order; 0 stands for a gap. */
    public List<Integer> around(int page, int pages) {
        List<Integer> shown = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= 1) {
                if (number - before == 2) {
                    shown.add(number - 1);
                } else if (number - before > 2) {
                    shown.add(0);
                }
                shown.add(number);
                before = number;
            }
        }
        return shown;
    }
}
