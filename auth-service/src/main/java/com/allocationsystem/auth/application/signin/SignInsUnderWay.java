package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.port.in.signin.refusal.TooManySignInsException;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.user.SignInBusyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts the sign-ins under way in this replica. Each holds a worker thread while it waits for its hash: the bound leaves
 * threads to all other requests, and the bound for each address leaves sign-ins to the other addresses.
 */
@ApplicationScoped
public class SignInsUnderWay {

    private final int mostPerAddress;
    private final int mostOfAll;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    SignInsUnderWay(AuthConfig config) {
        this.mostPerAddress = config.login().mostAtOncePerAddress();
        this.mostOfAll = config.login().mostAtOnce();
    }

    /**
     * @throws TooManySignInsException when the address has too many under way
     * @throws SignInBusyException when all addresses together have
     */
    public <T> T oneMore(String address, Supplier<T> signIn) {
        enter(address);
        try {
            return signIn.get();
        } finally {
            leave(address);
        }
    }

    private synchronized void enter(String address) {
        if (byAddress.getOrDefault(address, 0) >= mostPerAddress) {
            throw new TooManySignInsException(mostPerAddress);
        }
        if (all >= mostOfAll) {
            throw new SignInBusyException();
        }
        byAddress.merge(address, 1, Integer::sum);
        all++;
    }

    private synchronized void leave(String address) {
        byAddress.computeIfPresent(address, (any, count) -> count == 1 ? null : count - 1);
        all--;
    }
}
