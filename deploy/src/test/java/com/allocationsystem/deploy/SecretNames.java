package com.allocationsystem.deploy;

import java.util.regex.Pattern;

/** Which environment variables hold secrets, by the sound of their names. */
final class SecretNames {

    private static final Pattern SECRET =
            Pattern.compile("PASSWORD|CHECKPOINT_KEY|SECRET|TOKEN(?!_URL)|CREDENTIAL|PRIVATE|API_KEY|DSN");

    private SecretNames() {}

    static boolean soundsSecret(String variable) {
        return SECRET.matcher(variable).find();
    }
}
