package com.allocationsystem.auth.application.port.in.rightsrequest;

/** Another administrator has to do this. */
public final class SecondAdministratorException extends RuntimeException {

    private SecondAdministratorException(String message) {
        super(message);
    }

    public static SecondAdministratorException ofMaker() {
        return new SecondAdministratorException(
                "You asked for it; another administrator decides, and you may withdraw it.");
    }

    public static SecondAdministratorException ofSubject() {
        return new SecondAdministratorException("These would be your own rights; another administrator decides.");
    }

    public static SecondAdministratorException ofOthers(String maker) {
        return new SecondAdministratorException(
                "%s asked for it and may withdraw it; reject it instead.".formatted(maker));
    }
}
