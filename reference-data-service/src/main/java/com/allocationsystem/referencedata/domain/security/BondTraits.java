package com.allocationsystem.referencedata.domain.security;

/**
 * What rules ask of a bond beside its figures; null means unknown.
 *
 * @param country of risk, ISO 3166 alpha-2
 * @param callable whether the issuer may redeem it before maturity
 * @param rule144a whether it is sold under Rule 144A to qualified buyers only
 * @param subordinated whether other debt of the issuer ranks above it
 */
public record BondTraits(String country, Boolean callable, Boolean rule144a, Boolean subordinated) {

    /** Nothing stated. */
    public static final BondTraits NONE = new BondTraits(null, null, null, null);
}
