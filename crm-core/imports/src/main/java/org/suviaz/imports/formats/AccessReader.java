package org.suviaz.imports.formats;

import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.DateTimeType;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableMetaData;
import com.healthmarketscience.jackcess.impl.UnsupportedCodecException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables of an Access file that {@link AccessGuard} let through, one row in memory at a time. A table of
 * another file that this one leads to is not followed.
 */
final class AccessReader implements ListReader {

    /** How often pages are asked for while all is read: a table of 200,000 people with two long texts each asks less. */
    private static final int MOST_READS = 2_000_000;

    private static final Charset BEFORE_UNICODE = Charset.forName("windows-1251");

    private final Database database;
    private final List<String> tables = new ArrayList<>();

    AccessReader(byte[] file) {
        try {
            database = open(file);
            for (TableMetaData table : database.newTableMetaDataIterable()) {
                if (!table.isSystem() && !table.isLinked()) {
                    tables.add(table.getName());
                }
            }
        } catch (UnsupportedCodecException locked) {
            throw new Reading("imports.problem.oldOrLocked", locked);
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            // A forged length asks for a gigabyte at once: what is refused then was never taken.
            throw new Reading("imports.problem.notSpreadsheet", broken);
        }
    }

    private static Database open(byte[] file) throws IOException {
        DatabaseBuilder builder = new DatabaseBuilder()
                .setChannel(new PagesInMemory(file, MOST_READS))
                .setReadOnly(true)
                .setAutoSync(false);
        if (AccessGuard.old(file)) {
            builder.setCharset(BEFORE_UNICODE);
        }
        Database opened = builder.open();
        opened.setEvaluateExpressions(false);
        opened.setDateTimeType(DateTimeType.LOCAL_DATE_TIME);
        opened.setLinkResolver((from, to) -> {
            throw new IOException("no other file is opened");
        });
        return opened;
    }

    @Override
    public List<String> names() {
        return tables.stream().map(CellText::name).toList();
    }

    @Override
    public RowSource open(int place) {
        String name = names().get(place);
        try {
            Table table = database.getTable(tables.get(place));
            return new AccessRows(table, name);
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            throw new Reading("imports.problem.unreadable", broken, name);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("closing bytes in memory", impossible);
        }
    }
}
