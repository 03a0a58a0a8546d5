package com.allocationsystem.referencedata.application.port.in;

/** What was asked for by name is not in the reference data. */
public class NotInReferenceDataException extends RuntimeException {

    private final String kind;
    private final String id;

    /**
     * @param kind e.g. {@code account}
     * @param id as asked for
     */
    public NotInReferenceDataException(String kind, String id) {
        super("There is no %s '%s' in the reference data; check the spelling, or load a dataset that has it."
                .formatted(kind, id));
        this.kind = kind;
        this.id = id;
    }

    /** @return e.g. {@code account} */
    public String kind() {
        return kind;
    }

    /** @return as asked for */
    public String id() {
        return id;
    }
}
