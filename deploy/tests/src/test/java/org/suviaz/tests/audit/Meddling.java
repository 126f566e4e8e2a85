package org.suviaz.tests.audit;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.suviaz.security.chain.ChainLink;
import org.suviaz.tests.house.House;

/** What whoever owns the tables can do to the log, and how it is put right again. */
final class Meddling {

    private Meddling() {}

    static void change(String sql) {
        House.database().change(sql);
    }

    static void keep(String which) {
        change("create table audit_kept as select * from audit_entry " + which);
    }

    static void restore(String which) {
        change("delete from audit_entry " + which);
        change("insert into audit_entry select * from audit_kept");
        change("drop table audit_kept");
    }

    static void swap(long one, long other) {
        change("update audit_entry set no = -1 where no = " + one);
        change("update audit_entry set no = " + one + " where no = " + other);
        change("update audit_entry set no = " + other + " where no = -1");
    }

    /** As whoever knows how it is done would. */
    static void hashAnew(long from) throws SQLException {
        try (Connection connection = House.database().owner();
                PreparedStatement rows = connection.prepareStatement(
                        "select no, at, account, zone, kind, object, amount from audit_entry where no >= ? order by no");
                PreparedStatement before = connection.prepareStatement("select hash from audit_entry where no = ?");
                PreparedStatement write =
                        connection.prepareStatement("update audit_entry set prev = ?, hash = ? where no = ?")) {
            before.setLong(1, from - 1);
            byte[] hash;
            try (ResultSet row = before.executeQuery()) {
                row.next();
                hash = row.getBytes(1);
            }
            rows.setLong(1, from);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    ChainLink link = ChainLink.after(
                            row.getLong(1) - 1,
                            hash,
                            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getLong(7));
                    assertNotEquals(0, link.no());
                    write.setBytes(1, link.prev());
                    write.setBytes(2, link.hash());
                    write.setLong(3, link.no());
                    write.executeUpdate();
                    hash = link.hash();
                }
            }
        }
    }
}
