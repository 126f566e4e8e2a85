package org.suviaz.security.accounts;

/**
 * Whether an account may do without a second factor: in a training organisation, where nobody real is, and in no other.
 *
 * @param training whether this is one
 */
record SecondFactorDuty(boolean training) {

    private static final String SETTING = "suviaz.organisation";

    static SecondFactorDuty here() {
        return of(System.getProperty(SETTING));
    }

    /** Of an organisation of that kind; of one that says nothing too. */
    static SecondFactorDuty of(String kind) {
        return new SecondFactorDuty("training".equals(kind));
    }

    boolean mayLeaveOff() {
        return training;
    }
}
