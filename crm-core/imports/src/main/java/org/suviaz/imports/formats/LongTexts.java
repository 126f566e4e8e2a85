package org.suviaz.imports.formats;

import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.RowId;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.impl.ColumnImpl;
import com.healthmarketscience.jackcess.impl.RowIdImpl;
import com.healthmarketscience.jackcess.impl.TableImpl;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The long texts of a table of Access, which lie outside their rows: a row says where, and how long. The reader takes
 * memory for as much as a row says, up to a gigabyte, so what it says is looked at before.
 */
final class LongTexts {

    private static final int LENGTH = 0x3FFF_FFFF;

    /** In bytes: a cell that is much too long still comes, and is named as such. */
    private static final int LONGEST = 1 << 20;

    private static final int COUNT_OF_COLUMNS = 2;
    private static final int AFTER_OFFSETS = 4;
    private static final int BYTE = 256;

    private final TableImpl table;
    private final TableImpl.RowState state;
    private final List<ColumnImpl> columns;

    LongTexts(Table table) {
        this.table = (TableImpl) table;
        this.state = this.table.createRowState();
        this.columns = this.table.getColumns().stream()
                .filter(column -> column.getType() == DataType.MEMO)
                .toList();
    }

    /** Breaks off where a long text of that row says to be longer than anything that people write. */
    void refuse(RowId id) throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        ByteBuffer row = TableImpl.positionAtRowData(state, (RowIdImpl) id);
        for (ColumnImpl column : columns) {
            if (row != null && length(row, column) > LONGEST) {
                throw new IOException("a text of more than " + LONGEST + " bytes");
            }
        }
    }

    private int length(ByteBuffer row, ColumnImpl column) {
        int begin = begin(row, column.getVarLenTableIndex());
        int end = begin(row, column.getVarLenTableIndex() + 1);
        int at = row.position() + begin;
        boolean nothing = begin < 0 || end - begin < Integer.BYTES || at + Integer.BYTES > row.limit();
        return nothing ? 0 : row.getInt(at) & LENGTH;
    }

    private int begin(ByteBuffer row, int index) {
        return table.getFormat().SIZE_ROW_VAR_COL_OFFSET == 2 ? newBegin(row, index) : oldBegin(row, index);
    }

    /** Behind the columns stand their beginnings, the last one first; behind those their number and a bit for each column. */
    private static int newBegin(ByteBuffer row, int index) {
        int mask = (Short.toUnsignedInt(row.getShort(row.position())) + 7) / 8;
        int at = row.limit() - mask - AFTER_OFFSETS - index * COUNT_OF_COLUMNS;
        return at < row.position() ? -1 : row.getShort(at);
    }

    /** The same in Access 97: of one byte each, with the places before them where a byte is not enough. */
    private static int oldBegin(ByteBuffer row, int index) {
        int mask = (Byte.toUnsignedInt(row.get(row.position())) + 7) / 8;
        int counted = row.limit() - 1 - mask;
        int jumps = (row.remaining() - 1) / BYTE;
        int offsets = counted - jumps - 1;
        if (counted < row.position() || offsets - index < row.position()) {
            return -1;
        }
        int columns = Byte.toUnsignedInt(row.get(counted));
        jumps -= (offsets - row.position() - columns) / BYTE < jumps ? 1 : 0;
        int used = 0;
        while (used < jumps && index >= Byte.toUnsignedInt(row.get(counted - used - 1))) {
            used++;
        }
        return Byte.toUnsignedInt(row.get(offsets - index)) + used * BYTE;
    }
}
