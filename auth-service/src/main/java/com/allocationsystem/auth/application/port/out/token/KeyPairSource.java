package com.allocationsystem.auth.application.port.out.token;

import com.allocationsystem.auth.domain.key.KeySchedule.NextKey;
import com.allocationsystem.auth.domain.key.SigningKey;
import java.time.Instant;

/** Where new key pairs come from. */
public interface KeyPairSource {

    /** @return a new pair for this place in the schedule */
    SigningKey create(NextKey place, Instant now);
}
