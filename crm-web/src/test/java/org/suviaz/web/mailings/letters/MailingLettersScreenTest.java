package org.suviaz.web.mailings.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.files.FileRow;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.JobState;
import org.suviaz.mailings.Letters;
import org.suviaz.mailings.MailingRow;
import org.suviaz.mailings.MailingSums;
import org.suviaz.mailings.Mailings;
import org.suviaz.web.mailings.frame.MailingInHand;

class MailingLettersScreenTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    private boolean ended;

    @Test
    void letters_that_are_finished_while_the_page_is_read_come_with_their_count() {
        MailingInHand inHand = new MailingInHand(new TwoReads(), Map.of("mailing", "7"));
        MailingLettersScreen screen = new MailingLettersScreen(new TwoReads(), new EndingNow(), inHand, null, null);
        inHand.open();
        screen.open();
        assertFalse(screen.isRunning());
        assertNotNull(screen.getFile());
        assertEquals(12, inHand.getRow().producedLetters());
    }

    /** A mailing as it stands in the database at each read: without letters until the job has ended. */
    private final class TwoReads extends Mailings {
        @Override
        public MailingRow open(long id) {
            Instant producedAt = ended ? NOW : null;
            Integer letters = ended ? 12 : null;
            return new MailingRow(id, "Сакавік", NOW, List.of(), null, null, NOW, 12, true, producedAt, letters);
        }

        @Override
        public Optional<MailingSums> sums(long id) {
            return Optional.empty();
        }
    }

    /** The job commits just before it is asked for. */
    private final class EndingNow extends Letters {
        @Override
        public Optional<JobRow> producing(long id) {
            ended = true;
            return Optional.of(
                    new JobRow(1, "mailing-letters", id, JobState.DONE, 12, 12, 0, Duration.ZERO, NOW, NOW, null));
        }

        @Override
        public Optional<FileRow> file(long id) {
            return Optional.of(new FileRow(3, "letters-7.pdf", "application/pdf", 2048, "00", NOW));
        }
    }
}
