package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.files.Files;
import org.suviaz.geo.Home;
import org.suviaz.imports.formats.CellText;
import org.suviaz.imports.formats.ListReader;
import org.suviaz.imports.formats.ReadAs;
import org.suviaz.imports.formats.Readings;
import org.suviaz.problems.Problem;

/** Looks a file through, refuses what is no list, and keeps the others. */
@Dependent
class Reception {

    /** A list that nobody touched for a month will not be finished; the house closes it by itself. */
    static final Duration KEPT = Duration.ofDays(30);

    /** Of whatever format: nobody downloads it again. */
    private static final String MEDIA_TYPE = "application/octet-stream";

    private static final int LONGEST_NAME = 120;

    private final Files files;
    private final BatchRepository batches;

    @Inject
    Reception(Files files, BatchRepository batches) {
        this.files = files;
        this.batches = batches;
    }

    ImportBatch receive(String sentName, byte[] file) {
        String fileName = name(sentName);
        ReadAs as = Readings.look(file, fileName);
        List<SheetProfile> sheets = profiles(file, as, fileName);
        long id = files.write(fileName, MEDIA_TYPE, KEPT, new ByteArrayInputStream(file), Imports.MOST_BYTES);
        ImportBatch batch = new ImportBatch(files.row(id), as, Home.now());
        batches.add(batch);
        keep(batch, sheets);
        return batch;
    }

    /** Reads the kept file in another way: what was found and chosen before gives way to what is found now. */
    void readAgain(ImportBatch batch, ReadAs as) {
        List<SheetProfile> sheets = profiles(files.bytes(batch.fileId()), as, batch.fileName());
        batches.removeSheets(batch.id());
        batch.readAs(as);
        keep(batch, sheets);
    }

    private void keep(ImportBatch batch, List<SheetProfile> sheets) {
        List<ImportSheet> kept = new ArrayList<>();
        for (SheetProfile sheet : sheets) {
            kept.add(new ImportSheet(batch.id(), kept.size(), sheet));
        }
        kept.forEach(batches::add);
        Choices.sum(batch, kept);
    }

    static List<SheetProfile> profiles(byte[] file, ReadAs as, String fileName) {
        List<SheetProfile> profiles = new ArrayList<>();
        try (ListReader reader = Readings.open(file, as, fileName)) {
            List<String> names = reader.names();
            for (int place = 0; place < names.size(); place++) {
                profiles.add(profile(reader, place, names.get(place)));
            }
        }
        refuse(profiles);
        return profiles;
    }

    /** Stops at the first sheet that is too long by itself: somebody may have sent a million rows. */
    private static SheetProfile profile(ListReader reader, int place, String name) {
        SheetScan scan = new SheetScan();
        reader.read(place, row -> {
            scan.accept(row);
            if (scan.filled() > Imports.MOST_ROWS + HeaderFinder.ROWS) {
                throw new Problem("imports.problem.tooManyRows", Imports.MOST_ROWS);
            }
        });
        return scan.profile(name);
    }

    private static void refuse(List<SheetProfile> profiles) {
        int rows = profiles.stream().mapToInt(SheetProfile::rows).sum();
        if (rows == 0) {
            throw new Problem("imports.problem.empty");
        }
        if (rows > Imports.MOST_ROWS) {
            throw new Problem("imports.problem.tooManyRows", Imports.MOST_ROWS);
        }
        if (profiles.stream().allMatch(profile -> profile.headerRow() == 0)) {
            throw new Problem("imports.problem.noHeader");
        }
    }

    /** The last part of whatever path a browser sent, without signs that turn or break a line. */
    static String name(String sent) {
        String clean = CellText.clean(sent);
        String last = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}
