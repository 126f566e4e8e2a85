package org.suviaz.web.mailings.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.fields.OwnField;
import org.suviaz.mailings.AddressWindow;
import org.suviaz.mailings.Letters;
import org.suviaz.mailings.Placeholder;
import org.suviaz.mailings.TextForm;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.mailings.frame.MailingInHand;

/** Step 2: what the letters say, in both languages. */
@Named
@RequestScoped
public class MailingTextScreen {

    private final Letters letters;
    private final MailingInHand inHand;
    private final Notices notices;
    private String textBe;
    private String textRu;
    private boolean eitherWay;
    private AddressWindow window;

    @Inject
    public MailingTextScreen(Letters letters, MailingInHand inHand, Notices notices) {
        this.letters = letters;
        this.inHand = inHand;
        this.notices = notices;
    }

    protected MailingTextScreen() {
        this(null, null, null);
    }

    public void open() {
        TextForm kept = letters.text(inHand.id());
        textBe = kept.textBe();
        textRu = kept.textRu();
        eitherWay = kept.eitherWay();
        window = kept.window();
    }

    public String save() {
        letters.write(inHand.id(), new TextForm(textBe, textRu, eitherWay, window));
        notices.add("mailings.text.saved");
        return inHand.at("/mailings/preview/mailingPreview");
    }

    public List<Placeholder> getPlaceholders() {
        return List.of(Placeholder.values());
    }

    /** The organisation's own fields that can be left open too. */
    public List<OwnField> getFields() {
        return letters.ownFields();
    }

    public List<AddressWindow> getWindows() {
        return List.of(AddressWindow.values());
    }

    public String getTextBe() {
        return textBe;
    }

    public void setTextBe(String textBe) {
        this.textBe = textBe;
    }

    public String getTextRu() {
        return textRu;
    }

    public void setTextRu(String textRu) {
        this.textRu = textRu;
    }

    public boolean isEitherWay() {
        return eitherWay;
    }

    public void setEitherWay(boolean eitherWay) {
        this.eitherWay = eitherWay;
    }

    public AddressWindow getWindow() {
        return window;
    }

    public void setWindow(AddressWindow window) {
        this.window = window;
    }
}
