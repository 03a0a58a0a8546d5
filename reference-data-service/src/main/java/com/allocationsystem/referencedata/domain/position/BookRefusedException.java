package com.allocationsystem.referencedata.domain.position;

/** Aladdin answered, but not with the positions or cash that were asked for; asking again will not help. */
public class BookRefusedException extends RuntimeException {

    /**
     * @param fact what Aladdin said, and about whom
     * @param cause the refused call, or null when Aladdin said so inside an answer
     */
    public BookRefusedException(String fact, Throwable cause) {
        super("%s; ask the administrators of Aladdin, or take the account out of the groups.".formatted(fact), cause);
    }
}
