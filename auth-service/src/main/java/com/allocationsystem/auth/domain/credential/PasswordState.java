package com.allocationsystem.auth.domain.credential;

/** What kind of password a user has. */
public enum PasswordState {

    /** Chosen by the user. */
    SET,

    /** Known to an administrator: the first sign-in chooses another. */
    ONE_TIME,

    /** None: an identity provider knows the user. */
    NONE
}
