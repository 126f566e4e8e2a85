package org.suviaz.mailings;

/**
 * The text step of a mailing as it is filled in.
 *
 * @param textBe plain text with placeholders; may be empty
 * @param textRu plain text with placeholders; may be empty
 * @param eitherWay whether somebody whose language has no text gets the other one
 */
public record TextForm(String textBe, String textRu, boolean eitherWay, AddressWindow window) {

    public TextForm {
        textBe = textBe == null ? "" : textBe;
        textRu = textRu == null ? "" : textRu;
        window = window == null ? AddressWindow.RIGHT : window;
    }
}
