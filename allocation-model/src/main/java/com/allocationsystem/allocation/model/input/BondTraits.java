package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;

/**
 * What rules ask of a bond beside its figures; null means unknown.
 *
 * @param issuerId the firm's own id of the issuer
 * @param country of risk, ISO 3166 alpha-2
 * @param callable whether the issuer may redeem it before maturity
 * @param rule144a whether it is sold under Rule 144A, to qualified buyers only
 * @param subordinated whether other debt of the issuer ranks above it
 */
public record BondTraits(
        @OmittedWhenNull String issuerId,
        @OmittedWhenNull String country,
        @OmittedWhenNull Boolean callable,
        @OmittedWhenNull Boolean rule144a,
        @OmittedWhenNull Boolean subordinated) {

    /** Nothing known. */
    public static final BondTraits UNKNOWN = new BondTraits(null, null, null, null, null);
}
