package com.allocationsystem.auth.application.credential;

import com.allocationsystem.auth.application.port.out.credential.TotpBook;
import com.allocationsystem.auth.application.port.out.credential.TotpCodes;
import com.allocationsystem.auth.domain.credential.TotpSecret;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Checks codes of authenticator apps and recovery codes, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondFactor {

    private static final int RECOVERY_CODES = 10;

    private final TotpBook book;
    private final TotpCodes codes;
    private final Clock clock;

    SecondFactor(TotpBook book, TotpCodes codes, Clock clock) {
        this.book = book;
        this.codes = codes;
        this.clock = clock;
    }

    /** @return whether the code is right; it is used up */
    public boolean accepts(User user, String code) {
        return acceptsCode(user, code) || book.useRecoveryCode(user.id(), Secrets.hash(code.toLowerCase(Locale.ROOT)));
    }

    /** @return a new secret that waits for its first code */
    public TotpSecret begin(User user) {
        byte[] secret = codes.newSecret();
        book.begin(user.id(), secret);
        return codes.shown(secret, user.username());
    }

    /** @return recovery codes to show, when the code is of the secret that waits; from then on codes are asked for */
    public Optional<List<String>> confirm(User user, String code) {
        if (!acceptsCode(user, code)) {
            return Optional.empty();
        }
        List<String> recovery =
                Stream.generate(Secrets::grouped).limit(RECOVERY_CODES).toList();
        book.confirm(user.id(), recovery.stream().map(Secrets::hash).toList());
        return Optional.of(recovery);
    }

    private boolean acceptsCode(User user, String code) {
        return book.secret(user.id())
                .map(secret -> codes.step(secret, code, clock.instant()))
                .filter(OptionalLong::isPresent)
                .map(step -> book.useStep(user.id(), step.getAsLong()))
                .orElse(false);
    }
}
