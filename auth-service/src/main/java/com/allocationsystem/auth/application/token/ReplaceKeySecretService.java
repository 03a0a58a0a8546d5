package com.allocationsystem.auth.application.token;

import com.allocationsystem.auth.application.port.in.token.ReplaceKeySecretUseCase;
import com.allocationsystem.auth.application.port.out.token.EncryptedSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

@ApplicationScoped
class ReplaceKeySecretService implements ReplaceKeySecretUseCase {

    private static final Logger LOG = Logger.getLogger(ReplaceKeySecretService.class);

    private final EncryptedSecrets secrets;

    ReplaceKeySecretService(EncryptedSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public int carryOver() {
        int renewed = secrets.renew();
        if (renewed > 0) {
            LOG.infof("%d secrets were encrypted anew with OAS_AUTH_KEY_SECRET", renewed);
        }
        return renewed;
    }
}
