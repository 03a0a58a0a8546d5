package com.allocationsystem.auth.application.port.in.signin;

/** Signs a person in. */
public interface LoginUseCase {

    /**
     * @throws SignInRefusedException when name and password do not belong
     *     together, or the user is deactivated; which of these is not told
     * @throws TooManyAttemptsException after too many failures
     */
    Session login(Command command);

    /**
     * @param username as typed
     * @param password as typed
     * @param address network address of the caller
     */
    record Command(String username, String password, String address) {

        /** Names no password. */
        @Override
        public String toString() {
            return "Command[" + username + ", " + address + "]";
        }
    }
}
