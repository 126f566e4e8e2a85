package org.suviaz.web.erasures.lift;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.Erasures;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.Notices;

/** Lets somebody in again who asked to be removed and came back. What is typed goes by post alone. */
@Named
@RequestScoped
public class ErasureLiftScreen {

    private final Erasures erasures;
    private final Notices notices;
    private String surname = "";
    private String given = "";
    private String patronymic = "";
    private String birth = "";
    private String phone = "";

    @Inject
    public ErasureLiftScreen(Erasures erasures, Notices notices) {
        this.erasures = erasures;
        this.notices = notices;
    }

    protected ErasureLiftScreen() {
        this(null, null);
    }

    /** @throws NotThere where the caller may lift nothing */
    public void open() {
        if (!erasures.mayLift()) {
            throw new NotThere();
        }
    }

    /** Whether the way here is shown on other pages. */
    public boolean isOpen() {
        return erasures.mayLift();
    }

    public String lift() {
        erasures.lift(new ContactDraft()
                .be(surname, given, patronymic)
                .birth(birth)
                .phones(phone)
                .form());
        notices.add("erasures.lift.done");
        return "/contacts/edit/contactEdit?faces-redirect=true";
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String typed) {
        surname = typed;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String typed) {
        given = typed;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String typed) {
        patronymic = typed;
    }

    public String getBirth() {
        return birth;
    }

    public void setBirth(String typed) {
        birth = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }
}
