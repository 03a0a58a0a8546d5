package com.allocationsystem.auth.application.port.out;

import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users and their password hashes. */
public interface UserBook {

    /** @return the user and the password */
    Optional<Credentials> findCredentials(String username);

    /** @return the user with this id */
    Optional<User> find(String id);

    /** @return users by name, those after {@code afterUsername} (null: from the first), at most {@code limit} */
    List<User> list(String afterUsername, int limit);

    /** Stores a new user; the caller holds {@link #lockChanges}. */
    void add(User user, Password password);

    /** @return the user whom the provider knows by this subject */
    Optional<User> findByIdentity(String provider, String subject);

    /** Stores a new user of a provider; the caller holds {@link #lockChanges}. */
    void addForeign(User user, String subject);

    /** @return the user with this id, whom no other transaction changes until this one ends */
    Optional<User> findAndHold(String id);

    /** As {@link #findAndHold}, for a transaction that changes the user's credentials. */
    Optional<User> lock(String id);

    /** Replaces name, grants, activity and version of the user; {@code now} is when that was. */
    void update(User user, Instant now);

    /** Notes that the user has signed in, by a password or by the identity provider. */
    void noteSignIn(String userId, Instant at);

    /** @return by id the version of each user whose access tokens were ended after {@code since} */
    Map<String, Integer> tokenVersionsEndedSince(Instant since);

    /** Replaces the user's password. */
    void updatePassword(String userId, Password password);

    /** @return whether there is any user at all */
    boolean isEmpty();

    /** Waits until no other transaction changes users, and keeps others waiting until this one ends. */
    void lockChanges();

    /**
     * @param user who
     * @param password null when an identity provider knows the user
     */
    record Credentials(User user, Password password) {}
}
