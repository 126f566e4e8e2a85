package org.suviaz.web.mailings.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.mailings.LetterSample;
import org.suviaz.mailings.Letters;
import org.suviaz.web.mailings.frame.MailingInHand;

/** Step 3: a few letters as people will get them. */
@Named
@RequestScoped
public class MailingPreviewScreen {

    private final Letters letters;
    private final MailingInHand inHand;
    private List<LetterSample> samples = List.of();

    @Inject
    public MailingPreviewScreen(Letters letters, MailingInHand inHand) {
        this.letters = letters;
        this.inHand = inHand;
    }

    protected MailingPreviewScreen() {
        this(null, null);
    }

    public void open() {
        if (isReady()) {
            samples = letters.samples(inHand.id());
        }
    }

    /** Whether there is a list and a text to show letters of. */
    public boolean isReady() {
        return inHand.getRow().frozen() && inHand.getRow().written();
    }

    public List<LetterSample> getSamples() {
        return samples;
    }
}
