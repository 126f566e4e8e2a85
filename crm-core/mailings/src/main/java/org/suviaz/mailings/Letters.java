package org.suviaz.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suviaz.fields.OwnField;
import org.suviaz.files.FileRow;
import org.suviaz.files.Files;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.stepup.CodeAgain;

/** The door to what a mailing says: its texts, letters to look at, and the file of all letters. */
@ApplicationScoped
@Transactional
public class Letters {

    private final OwnMailings own;
    private final LetterSamples samples;
    private final MailingRecipientRepository rows;
    private final Files files;
    private final Jobs jobs;
    private final AuditLog log;

    @Inject
    Letters(
            OwnMailings own,
            LetterSamples samples,
            MailingRecipientRepository rows,
            Files files,
            Jobs jobs,
            AuditLog log) {
        this.own = own;
        this.samples = samples;
        this.rows = rows;
        this.files = files;
        this.jobs = jobs;
        this.log = log;
    }

    protected Letters() {
        this(null, null, null, null, null, null);
    }

    /** The organisation's own fields that a text may leave open, as far as the caller reads them of anybody. */
    public List<OwnField> ownFields() {
        return samples.open().fields();
    }

    public TextForm text(long id) {
        return own.of(id).text();
    }

    /**
     * Keeps the texts.
     *
     * @throws Rejected where a text has an unknown or open placeholder, a sign that cannot be printed, or does not fit
     *     one page even for the longest name and address
     */
    public void write(long id, TextForm form) {
        Mailing mailing = own.locked(id);
        samples.mustFit(mailing, LetterTexts.read(form, samples.open()));
        mailing.write(form);
    }

    /** A Belarusian letter, a Russian one and those with the longest name and address, of a frozen list with a text. */
    public List<LetterSample> samples(long id) {
        Mailing mailing = own.of(id);
        List<LetterSample> shown = samples.of(mailing);
        log.append(AuditKind.LIST_SHOWN, Mailings.object(id), shown.size());
        return shown;
    }

    /**
     * The same as a PDF that is not kept.
     *
     * @throws NotThere where there is nobody or nothing to show
     */
    public byte[] samplesFile(long id) {
        Mailing mailing = own.of(id);
        int shown = mailing.frozen() && mailing.written() ? samples.of(mailing).size() : 0;
        if (shown == 0) {
            throw new NotThere();
        }
        log.append(AuditKind.LIST_PRINTED, Mailings.object(id), shown);
        return samples.file(mailing);
    }

    /**
     * Produces all letters in the background; asked again meanwhile, it is still one job.
     *
     * @throws Problem where the list is not frozen or there is no text
     */
    public void produce(long id) {
        Mailing mailing = own.locked(id);
        if (producing(id).filter(job -> !job.over()).isPresent()) {
            return;
        }
        if (!mailing.frozen()) {
            throw new Problem("mailings.problem.notFrozen");
        }
        if (!mailing.written()) {
            throw new Problem("mailings.problem.noText");
        }
        jobs.start(LettersJob.KIND, id, rows.open(id));
    }

    /** The job that produces, or produced, the letters. */
    public Optional<JobRow> producing(long id) {
        own.of(id);
        return jobs.latest(LettersJob.KIND, id);
    }

    /** The produced letters as long as they are kept. */
    public Optional<FileRow> file(long id) {
        return own.of(id).fileAt(Instant.now()).map(files::row);
    }

    /**
     * The produced letters; that they were taken is in the log before the first byte goes out.
     *
     * @throws NotThere where there are none, or none any more
     */
    @CodeAgain
    public InputStream download(long id) {
        Mailing mailing = own.of(id);
        FileRow file = file(id).orElseThrow(NotThere::new);
        log.append(AuditKind.LETTERS_DOWNLOADED, Mailings.object(id), mailing.producedLetters());
        return files.read(file.id());
    }
}
