package org.suviaz.tests.atrest;

import java.io.IOException;
import org.suviaz.launcher.OperatedDatabase;

/** Whatever makes a database write copies of rows: statistics of columns, sorts and joins that do not fit into memory. */
final class Strain {
    private static final String TABLES = "contact_base, contact_phone_base, import_row_base";

    private static final String SMALL = "use suviaz; set sort_buffer_size = 1024, tmp_memory_table_size = 1024,"
            + " max_heap_table_size = 16384; flush status; ";

    private Strain() {}

    /** Says how often a sort, and how often a table, went to the disk. */
    static long[] of(OperatedDatabase database) throws IOException {
        database.root("use suviaz; analyze table " + TABLES + " persistent for all");
        String told = database.root(SMALL
                + "select count(*) from (select a.surname_be, b.surname_ru, a.note from contact_base a"
                + " join contact_base b on b.id % 40 = a.id % 40 order by b.surname_ru, a.surname_be limit 100000) x;"
                + " select count(*) from (select surname_be, group_concat(note), count(*) from contact_base"
                + " group by surname_be, given_be, note) y;"
                + " show session status where variable_name in ('Created_tmp_files', 'Created_tmp_disk_tables')");
        return told.lines()
                .filter(line -> line.startsWith("Created_"))
                .mapToLong(line -> Long.parseLong(line.split("\t")[1]))
                .toArray();
    }
}
