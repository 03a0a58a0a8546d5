package com.allocationsystem.simulator.domain.order;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why an order was not taken; becomes an error inside a 200.
 *
 * @param code google.rpc.Code
 * @param message fact, value, remedy
 */
public record Refusal(Code code, String message) {

    /** The codes in use, with google.rpc's numbers. */
    public enum Code {
        INVALID_ARGUMENT(3),
        DEADLINE_EXCEEDED(4),
        NOT_FOUND(5),
        PERMISSION_DENIED(7),
        RESOURCE_EXHAUSTED(8),
        FAILED_PRECONDITION(9),
        INTERNAL(13),
        UNAVAILABLE(14);

        private final int number;

        Code(int number) {
            this.number = number;
        }

        /** @return the code of that number, when it is in use */
        public static Optional<Code> of(int number) {
            return Arrays.stream(values()).filter(code -> code.number == number).findFirst();
        }

        /** @return google.rpc.Code */
        public int number() {
            return number;
        }
    }

    /** @return a value that cannot be */
    public static Refusal invalid(String message) {
        return new Refusal(Code.INVALID_ARGUMENT, message);
    }

    /** @return something that is not there */
    public static Refusal notFound(String message) {
        return new Refusal(Code.NOT_FOUND, message);
    }

    /** @return something whose state forbids it */
    public static Refusal tooLate(String message) {
        return new Refusal(Code.FAILED_PRECONDITION, message);
    }
}
