package org.suviaz.web.mailings.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.files.FileRow;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.JobState;
import org.suviaz.mailings.Letters;
import org.suviaz.mailings.MailingSums;
import org.suviaz.mailings.Mailings;
import org.suviaz.web.frame.Progress;
import org.suviaz.web.frame.Words;
import org.suviaz.web.mailings.frame.MailingInHand;

/** Step 4: all letters are produced, and taken as one file. */
@Named
@RequestScoped
public class MailingLettersScreen {

    private static final double KB = 1024;

    private final Mailings mailings;
    private final Letters letters;
    private final MailingInHand inHand;
    private final Progress progress;
    private final Words words;
    private boolean loaded;
    private MailingSums sums;
    private JobRow job;
    private FileRow file;

    @Inject
    public MailingLettersScreen(
            Mailings mailings, Letters letters, MailingInHand inHand, Progress progress, Words words) {
        this.mailings = mailings;
        this.letters = letters;
        this.inHand = inHand;
        this.progress = progress;
        this.words = words;
    }

    protected MailingLettersScreen() {
        this(null, null, null, null, null);
    }

    /** Before anything is shown: whether it is there. */
    public void open() {
        load();
    }

    public String produce() {
        letters.produce(inHand.id());
        return inHand.at("/mailings/letters/mailingLetters");
    }

    /** Whether there is a list and a text to make letters of. */
    public boolean isReady() {
        return inHand.getRow().frozen() && inHand.getRow().written();
    }

    public boolean isRunning() {
        return getJob() != null && !job.over();
    }

    /** Whether the last run came to nothing. */
    public boolean isFailed() {
        return getJob() != null && (job.state() == JobState.FAILED || job.state() == JobState.STOPPED);
    }

    /** Why it came to nothing, in words. */
    public String getReason() {
        if (getJob().state() == JobState.STOPPED) {
            return progress.state(job);
        }
        String result = job.result();
        if (result == null) {
            return "";
        }
        return result.startsWith("mailings.") ? words.get(result) : words.of("mailings.letters.failed.number", result);
    }

    public String getSize() {
        return file.size() < KB * KB
                ? words.of("mailings.letters.size.kb", Math.max(1, Math.round(file.size() / KB)))
                : words.of("mailings.letters.size.mb", file.size() / KB / KB);
    }

    public MailingSums getSums() {
        load();
        return sums;
    }

    public JobRow getJob() {
        load();
        return job;
    }

    public FileRow getFile() {
        load();
        return file;
    }

    /** The job before the mailing: letters of a job that is over stand in both what is read after it. */
    private void load() {
        if (!loaded && isReady()) {
            job = letters.producing(inHand.id()).orElse(null);
            inHand.readAgain();
            sums = mailings.sums(inHand.id()).orElse(null);
            file = letters.file(inHand.id()).orElse(null);
            loaded = true;
        }
    }
}
