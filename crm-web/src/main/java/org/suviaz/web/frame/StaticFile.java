package org.suviaz.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How a style sheet or script may be asked for; everything else about Faces' resources stays closed. */
final class StaticFile {

    private static final Pattern NAME =
            Pattern.compile("[a-z]+(?:[./-][A-Za-z0-9_]+)*\\.(?:css|js|svg|png|gif)\\.xhtml");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._-]{0,40}");
    private static final Set<String> PARAMETERS = Set.of("ln", "v", "e");

    private StaticFile() {}

    static boolean isPlain(HttpServletRequest request) {
        String name = request.getServletPath().substring(SafeHeaders.RESOURCES.length());
        Map<String, String[]> parameters = request.getParameterMap();
        return request.getRequestURI().equals(request.getServletPath())
                && NAME.matcher(name).matches()
                && PARAMETERS.containsAll(parameters.keySet())
                && parameters.values().stream()
                        .allMatch(values ->
                                values.length == 1 && VALUE.matcher(values[0]).matches());
    }
}
