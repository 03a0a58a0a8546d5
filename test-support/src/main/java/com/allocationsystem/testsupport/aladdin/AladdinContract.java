package com.allocationsystem.testsupport.aladdin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The operations of Aladdin that this system uses, as Swagger 2.0 documents to validate exchanges against. */
public enum AladdinContract {
    /** OrderAPI v1. */
    ORDER("order"),
    /** PositionsAPI v2. */
    POSITIONS("positions"),
    /** CashLadderAPI v2. */
    CASH_LADDER("cash-ladder"),
    /** PortfolioGroupAPI v1. */
    PORTFOLIO_GROUP("portfolio-group");

    private final String file;

    AladdinContract(String file) {
        this.file = file;
    }

    /** @return the document's JSON */
    public String json() {
        try (InputStream document = AladdinContract.class.getResourceAsStream("/aladdin/" + file + ".json")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
