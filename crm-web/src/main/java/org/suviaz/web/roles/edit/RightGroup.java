package org.suviaz.web.roles.edit;

import java.util.List;
import org.suviaz.security.roles.Right;

/** Rights as they stand together in the form. */
enum RightGroup {
    PEOPLE(Right.SEE_PEOPLE, Right.OWN_TODAY, Right.ADD_PEOPLE, Right.CHANGE_PEOPLE, Right.PUT_AWAY_PEOPLE),
    /** Handing people on, or taking many in. */
    LISTS(Right.PRINT_PEOPLE, Right.EXPORT_PEOPLE, Right.MAIL_PEOPLE, Right.IMPORT_PEOPLE),
    HOUSE(
            Right.GIVE_ACCESS,
            Right.MANAGE_ACCOUNTS,
            Right.MANAGE_ZONES,
            Right.MANAGE_FIELDS,
            Right.KEEP_DICTIONARY,
            Right.FREEZE,
            Right.READ_REPORTS,
            Right.READ_LOG);

    private final List<Right> rights;

    RightGroup(Right... rights) {
        this.rights = List.of(rights);
    }

    List<Right> rights() {
        return rights;
    }
}
