package com.allocationsystem.auth.adapter.out.password;

import com.allocationsystem.auth.application.port.out.credential.PasswordStrength;
import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Guesses as zxcvbn counts them: lists of common and breached passwords, names, dates, keyboards, repetitions. */
@ApplicationScoped
class ZxcvbnStrength implements PasswordStrength {

    private static final double FEWEST_GUESSES_LOG10 = 9;

    /** The estimate takes long for long texts, and what begins well does not get weaker. */
    private static final int LOOKED_AT = 64;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public boolean isGuessable(String password, List<String> hints) {
        String beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return zxcvbn.measure(beginning, hints).getGuessesLog10() < FEWEST_GUESSES_LOG10;
    }
}
