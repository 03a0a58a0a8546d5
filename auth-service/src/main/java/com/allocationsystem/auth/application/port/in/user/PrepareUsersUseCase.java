package com.allocationsystem.auth.application.port.in.user;

import java.util.List;

/** Creates the first users when the service starts. */
public interface PrepareUsersUseCase {

    /** Creates the demo users, or the first administrator, where the settings ask for them and they are missing. */
    void prepare();

    /** @return names of demo users, left by an earlier start in development, who still sign in with the published password */
    List<String> signingInAsPublished();
}
