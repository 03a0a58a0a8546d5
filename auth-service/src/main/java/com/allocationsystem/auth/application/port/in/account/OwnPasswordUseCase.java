package com.allocationsystem.auth.application.port.in.account;

import com.allocationsystem.auth.application.port.in.caller.Caller;

/** Lets users change the password of their own. */
public interface OwnPasswordUseCase {

    /**
     * Ends all other sessions of the caller; the one that asks goes on.
     *
     * @throws com.allocationsystem.shared.InvalidInputException when the current password is wrong, or the new one breaks the
     *     rules or is the current one
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException after too many failures
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException when the caller's token has ended
     */
    void change(Command command);

    /**
     * @param caller who asks
     * @param current as typed
     * @param chosen the new one, as typed
     * @param address network address of the caller
     */
    record Command(Caller caller, String current, String chosen, String address) {

        /** Names no password. */
        @Override
        public String toString() {
            return "Command[" + caller + "]";
        }
    }
}
