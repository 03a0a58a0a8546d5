package com.allocationsystem.auth.application.port.in.account;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.domain.credential.TotpSecret;
import java.util.List;

/** Lets users set an authenticator app up, and remove it. A wrong password or code is a fault of its field. */
public interface OwnTotpUseCase {

    /** @return how the caller's authenticator app stands */
    State state(Caller caller);

    /** @return a secret that waits for its first code */
    TotpSecret begin(Caller caller, String password, String address);

    /** @return recovery codes, shown once; from now on sign-ins ask for a code */
    List<String> confirm(Caller caller, String code, String address);

    /** @throws TotpRequiredException when the policy requires one */
    void remove(Caller caller, String password, String code, String address);

    /**
     * @param enrolled whether sign-ins ask for a code
     * @param required whether the policy requires it
     * @param recoveryCodesLeft how many are unused
     */
    record State(boolean enrolled, boolean required, int recoveryCodesLeft) {}
}
