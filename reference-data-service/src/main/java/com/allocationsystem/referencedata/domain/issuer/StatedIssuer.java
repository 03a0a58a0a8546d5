package com.allocationsystem.referencedata.domain.issuer;

import java.util.Locale;

/**
 * What one bond states of its issuer.
 *
 * @param cusip of the bond
 * @param name of the issuer in any spelling, or null when unknown
 * @param issuerId the firm's own id of the issuer, upper case, or null when not given
 * @param lei legal entity identifier of the issuer, upper case, or null when not given
 * @param parentIssuerId the firm's own id of its ultimate parent, upper case, or null when not given
 */
public record StatedIssuer(String cusip, String name, String issuerId, String lei, String parentIssuerId) {

    private static final int ISSUER_NUMBER = 6;

    /** Identifiers are compared without regard to case and to blanks around them. */
    public StatedIssuer {
        issuerId = plain(issuerId);
        lei = plain(lei);
        parentIssuerId = plain(parentIssuerId);
    }

    /** An issuer without a stated parent. */
    public StatedIssuer(String cusip, String name, String issuerId, String lei) {
        this(cusip, name, issuerId, lei, null);
    }

    /** @return whether a text is the name in any spelling, the issuer id, the parent's or the LEI */
    public boolean isNamed(String text) {
        String id = plain(text);
        String compared = IssuerName.compared(text);
        return id != null && (id.equals(issuerId) || id.equals(parentIssuerId) || id.equals(lei))
                || compared != null && compared.equals(comparedName());
    }

    /** @return the name as names are compared, or null when unknown */
    String comparedName() {
        return IssuerName.compared(name);
    }

    /**
     * @return the first six characters of the CUSIP, or null when they tell no issuer: numbers that begin with 99, or end
     *     in 990 to 999 or 99A to 99Z, are left to users for bonds without a CUSIP of their own
     */
    String issuerNumber() {
        if (cusip.length() < ISSUER_NUMBER || cusip.startsWith("99") || cusip.startsWith("99", 3)) {
            return null;
        }
        return cusip.substring(0, ISSUER_NUMBER);
    }

    private static String plain(String id) {
        String plain = id == null ? "" : id.strip().toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }
}
