package org.suviaz.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Says what Faces itself finds wrong with a value, such as a choice that was not offered, in the house's own words. */
public class FacesWords extends ResourceBundle {

    private static final Pattern REQUIRED = Pattern.compile("jakarta\\.faces\\.component\\.UIInput\\.REQUIRED");
    private static final Pattern UNREADABLE = Pattern.compile("jakarta\\.faces\\.(converter\\..+|validator\\..+"
            + "|component\\.UIInput\\.(CONVERSION|UPDATE)|component\\.UISelect(One|Many)\\.INVALID)");

    @Override
    protected Object handleGetObject(String key) {
        String ours = ours(key);
        return ours == null ? null : CDI.current().select(Words.class).get().get(ours);
    }

    /** The key of our sentence for one of Faces' own; null for what is said to no person. */
    static String ours(String key) {
        if (REQUIRED.matcher(key).matches()) {
            return "frame.field.required";
        }
        return UNREADABLE.matcher(key).matches() ? "frame.field.unreadable" : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
