package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaticFileTest {

    private static final String FOLDER = SafeHeaders.RESOURCES;

    @Test
    void our_style_sheet_and_the_scripts_may_be_asked_for() {
        assertTrue(plain(FOLDER + "suviaz.css.xhtml", Map.of("ln", "suviaz")));
        assertTrue(plain(FOLDER + "jquery/jquery.js.xhtml", Map.of("ln", "primefaces", "v", "15.0.13")));
    }

    @Test
    void no_way_leads_out_of_their_folders() {
        assertFalse(plain(FOLDER + "web.xml.xhtml", Map.of("loc", "../../WEB-INF")));
        assertFalse(plain(FOLDER + "suviaz.css.xhtml", Map.of("con", "..")));
        assertFalse(plain(FOLDER + "suviaz.css.xhtml", Map.of("ln", "../WEB-INF")));
        assertFalse(plain(FOLDER + "../../WEB-INF/web.xml.xhtml", Map.of()));
        assertFalse(plain(FOLDER + "dynamiccontent.properties.xhtml", Map.of("ln", "primefaces")));
    }

    private static boolean plain(String path, Map<String, String> parameters) {
        Map<String, String[]> all = new HashMap<>();
        parameters.forEach((name, value) -> all.put(name, new String[] {value}));
        return StaticFile.isPlain((HttpServletRequest) Proxy.newProxyInstance(
                StaticFileTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getParameterMap") ? all : path));
    }
}
