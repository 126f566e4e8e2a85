package org.suviaz.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.suviaz.files.Files;
import org.suviaz.geo.Home;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/**
 * Produces the letters of a mailing: judges the frozen list portion by portion, then writes the one file in a last
 * step. Letters and refused are everybody on the list, or the job fails and there is no file.
 */
@ApplicationScoped
public class LettersJob implements JobKind {

    static final String KIND = "mailing-letters";

    private final OwnMailings own;
    private final LetterSamples samples;
    private final LetterRun run;
    private final MailingRecipientRepository rows;
    private final Files files;
    private final AuditLog log;

    @Inject
    LettersJob(
            OwnMailings own,
            LetterSamples samples,
            LetterRun run,
            MailingRecipientRepository rows,
            Files files,
            AuditLog log) {
        this.own = own;
        this.samples = samples;
        this.run = run;
        this.rows = rows;
        this.files = files;
        this.log = log;
    }

    protected LettersJob() {
        this(null, null, null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long subjectId, String checkpoint) {
        Mailing mailing = own.of(subjectId);
        LetterTexts texts = samples.texts(mailing);
        LetterRun.Judged judged = run.judge(mailing, texts, checkpoint == null ? 0 : Long.parseLong(checkpoint));
        if (!judged.nobodyLeft()) {
            return Step.goOn(judged.letters(), judged.refused(), String.valueOf(judged.last()));
        }
        write(mailing, texts);
        return Step.last(0, 0, null);
    }

    private void write(Mailing mailing, LetterTexts texts) {
        MailingSums before = MailingSums.of(rows.tallies(mailing.id()));
        if (before.letters() == 0) {
            throw new Problem("mailings.problem.noLetters");
        }
        AtomicInteger pages = new AtomicInteger();
        long file = files.write(
                Mailings.fileName(mailing.id()),
                "application/pdf",
                Mailing.KEPT,
                out -> pages.set(run.write(mailing, texts, out)));
        MailingSums sums = MailingSums.of(rows.tallies(mailing.id()));
        if (pages.get() != sums.letters() || sums.letters() + sums.refused() != mailing.recipients()) {
            throw new IllegalStateException("mailing " + mailing.id() + ": " + pages.get() + " pages, " + sums.letters()
                    + " letters and " + sums.refused() + " refused of " + mailing.recipients());
        }
        log.append(AuditKind.LETTERS_PRODUCED, Mailings.object(mailing.id()), pages.get());
        Instant now = Home.now();
        mailing.fileAt(now).ifPresent(files::drop);
        mailing.produced(file, pages.get(), now);
    }
}
