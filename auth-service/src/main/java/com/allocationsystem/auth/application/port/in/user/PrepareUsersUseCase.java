package com.allocationsystem.auth.application.port.in.user;

/** Sees to it, when the service starts, that somebody can sign in. */
public interface PrepareUsersUseCase {

    /** Creates the demo users, or the first administrator, where the settings ask for them and they are missing. */
    void prepare();
}
