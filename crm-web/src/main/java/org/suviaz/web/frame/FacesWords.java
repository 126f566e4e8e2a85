package org.suviaz.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Says what Faces itself finds wrong with a value, such as a choice that was not offered, in the house's own words. */
public class FacesWords extends ResourceBundle {

    private static final Pattern UNREADABLE =
            Pattern.compile("jakarta\\.faces\\.(converter\\..+|component\\.UISelect(One|Many)\\.INVALID)");

    @Override
    protected Object handleGetObject(String key) {
        return UNREADABLE.matcher(key).matches()
                ? CDI.current().select(Words.class).get().get("frame.field.unreadable")
                : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
