package com.allocationsystem.auth.application.credential;

import com.allocationsystem.auth.application.port.out.credential.PasswordHasher;
import com.allocationsystem.auth.application.port.out.credential.PasswordStrength;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.credential.OneTimePassword;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Takes new passwords: checks them, and computes the hash that is kept. */
@ApplicationScoped
public class NewPasswords {

    private static final List<String> WORDS_OF_THE_SYSTEM =
            List.of("allocation", "aladdin", "blackrock", "portfolio", "trader", "bond", "oas");

    private final PasswordHasher hasher;
    private final PasswordStrength strength;
    private final AuthConfig config;
    private final Clock clock;

    NewPasswords(PasswordHasher hasher, PasswordStrength strength, AuthConfig config, Clock clock) {
        this.hasher = hasher;
        this.strength = strength;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param field to name in a fault
     * @return a password that lasts, chosen by the user
     * @throws com.allocationsystem.shared.InvalidInputException when it breaks a rule
     */
    public Password chosen(String field, String password, String username) {
        return Password.lasting(hash(field, password, username));
    }

    /**
     * @param field to name in a fault
     * @return a password chosen by an administrator: one-time, except where the settings let it last
     * @throws com.allocationsystem.shared.InvalidInputException when it breaks a rule
     */
    public Password given(String field, String password, String username) {
        String hash = hash(field, password, username);
        return config.givenPasswordsLast() ? Password.lasting(hash) : new Password(hash, true, oneTimeEnd());
    }

    /** @return a new one-time password to show, and how it is kept */
    public Generated generated() {
        String text = Secrets.grouped();
        Password kept = new Password(hasher.hash(text), true, oneTimeEnd());
        return new Generated(new OneTimePassword(text, kept.expiresAt()), kept);
    }

    private String hash(String field, String password, String username) {
        Faults faults = new Faults();
        UserRules.checkPassword(field, password, username, faults);
        if (faults.isEmpty()) {
            List<String> hints = new ArrayList<>(WORDS_OF_THE_SYSTEM);
            hints.add(username);
            if (strength.isGuessable(password, hints)) {
                faults.impossible(field, "is too easy to guess; take several words that do not belong together");
            }
        }
        faults.throwIfAny();
        return hasher.hash(password);
    }

    private Instant oneTimeEnd() {
        return clock.instant().plus(config.oneTimePasswordLifetime()).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * @param shown once
     * @param kept as it is stored
     */
    public record Generated(OneTimePassword shown, Password kept) {}
}
