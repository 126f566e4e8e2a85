package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The small set of signs that mean the same on every screen; each always stands beside a word. */
@Named
@ApplicationScoped
public class Signs {

    private static final Map<String, String> SIGNS = Map.of(
            "new", "+", "changed", "≠", "same", "=", "doubt", "≈", "look", "!", "refused", "×", "done", "√", "out", "–",
            "info", "i");

    /** The sign of that meaning; nothing for an unknown one. */
    public String of(String kind) {
        return SIGNS.getOrDefault(kind, "");
    }
}
