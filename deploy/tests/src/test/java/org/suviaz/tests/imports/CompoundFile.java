package org.suviaz.tests.imports;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A file as Office wrote it before 2007, with one stream of one name in it. */
final class CompoundFile {
    private static final int SECTOR = 512;
    private static final int STREAM = 4096;
    private static final int END = -2;
    private static final int OF_TABLE = -3;
    private static final int FREE = -1;

    private final ByteBuffer file = ByteBuffer.allocate(3 * SECTOR + STREAM).order(ByteOrder.LITTLE_ENDIAN);

    private CompoundFile() {}

    /** @param content at most 4096 bytes */
    static byte[] with(String name, byte[] content) {
        var file = new CompoundFile();
        file.head();
        file.table();
        file.directory(name);
        file.file.position(3 * SECTOR).put(content, 0, Math.min(STREAM, content.length));
        return file.file.array();
    }

    private void head() {
        file.putLong(0xE11AB1A1E011CFD0L).position(24);
        file.putShort((short) 0x3E).putShort((short) 3).putShort((short) 0xFFFE);
        file.putShort((short) 9).putShort((short) 6).position(40);
        file.putInt(0).putInt(1).putInt(1).putInt(0).putInt(STREAM).putInt(END).putInt(0);
        file.putInt(END).putInt(0).putInt(0);
        while (file.position() < SECTOR) {
            file.putInt(FREE);
        }
    }

    private void table() {
        file.putInt(OF_TABLE).putInt(END);
        int last = 1 + STREAM / SECTOR;
        for (int sector = 2; sector <= last; sector++) {
            file.putInt(sector == last ? END : sector + 1);
        }
        while (file.position() < 2 * SECTOR) {
            file.putInt(FREE);
        }
    }

    private void directory(String name) {
        entry("Root Entry", 5, 1, END, 0);
        entry(name, 2, FREE, 2, STREAM);
        entry("", 0, FREE, 0, 0);
        entry("", 0, FREE, 0, 0);
    }

    private void entry(String name, int kind, int child, int sector, int size) {
        int begin = file.position();
        file.put(name.getBytes(StandardCharsets.UTF_16LE)).position(begin + 64);
        file.putShort((short) (name.isEmpty() ? 0 : 2 * name.length() + 2))
                .put((byte) kind)
                .put((byte) 1);
        file.putInt(FREE).putInt(FREE).putInt(child).position(begin + 116);
        file.putInt(sector).putInt(size).putInt(0);
    }
}
