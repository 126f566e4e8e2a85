package org.suviaz.exports;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a file to come, as bytes that lie sealed until all are there. */
final class RowPieces {

    private RowPieces() {}

    static void write(List<List<String>> rows, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(rows.size());
        for (List<String> row : rows) {
            out.writeInt(row.size());
            for (String cell : row) {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
        out.flush();
    }

    static List<List<String>> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        List<List<String>> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            List<String> row = new ArrayList<>();
            for (int cells = in.readInt(); cells > 0; cells--) {
                row.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            rows.add(row);
        }
        return rows;
    }
}
