package com.allocationsystem.allocation.domain.approval;

import com.allocationsystem.allocation.domain.approval.ApprovalCause.Code;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.plan.Warning.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which commits wait for a second user.
 *
 * @param version the name of this state of the policy, kept with every approval
 * @param notionalAbove a block of more money than this waits, accrued interest included, in the bond's currency, together with
 *     what its maker has committed alone that day in the same bond and on the same side; null = none
 * @param overriddenWarnings whether a commit that overrides warnings waits
 * @param byHand whether a commit waits whose user decided what single accounts receive: excluded, locked or set them, or sent
 *     instructions, weights, base values or targets for them
 * @param lateAfter a commit at this time of the day in New York, or later, waits; null = none
 */
public record ApprovalPolicy(
        String version, BigDecimal notionalAbove, boolean overriddenWarnings, boolean byHand, LocalTime lateAfter) {

    private static final ZoneId MARKET = ZoneId.of("America/New_York");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final Set<Type> OF_COMPLIANCE = EnumSet.of(Type.COMPLIANCE, Type.COMPLIANCE_OFF);
    private static final int MOST_NAMED = 5;

    /** @throws IllegalArgumentException when the notional is negative */
    public ApprovalPolicy {
        if (notionalAbove != null && notionalAbove.signum() < 0) {
            throw new IllegalArgumentException(
                    "Notional from which a second user approves: %s must be 0 or more".formatted(notionalAbove));
        }
    }

    /**
     * @param overridden warnings that the maker overrides
     * @param besideBlock what the maker has committed alone that day in the bond and on the side, in the bond's currency
     * @param at when the maker asked for it
     * @return why the commit waits; empty when one user decides
     */
    public List<ApprovalCause> causes(
            SealedPreview preview, List<Warning> overridden, BigDecimal besideBlock, Instant at) {
        List<ApprovalCause> causes = new ArrayList<>();
        largeNotional(notional(preview), besideBlock, preview.inputs().bond().currency())
                .ifPresent(causes::add);
        if (overriddenWarnings) {
            overridden(Code.COMPLIANCE_OVERRIDE, overridden, true).ifPresent(causes::add);
            overridden(Code.OVERRIDE, overridden, false).ifPresent(causes::add);
        }
        if (byHand) {
            ByHand.of(preview.inputs())
                    .map(sentence -> new ApprovalCause(Code.BY_HAND, sentence))
                    .ifPresent(causes::add);
        }
        late(at).ifPresent(causes::add);
        return causes;
    }

    /**
     * An order that grows after the commit has no second user to wait for.
     *
     * @param blockNotional what the block comes to with the increase, in the bond's currency
     * @param besideBlock as for a commit, of the user who asks
     * @param overrides whether the increase overrides a breach
     * @param at when it was asked for
     * @return why the increase is refused, as the rest of a sentence; empty when one user decides
     */
    public Optional<String> refusalOfIncrease(
            BigDecimal blockNotional, BigDecimal besideBlock, String currency, boolean overrides, Instant at) {
        if (byHand) {
            return Optional.of(
                    "an increase by hand needs a second user; preview the additional quantity as a new order");
        }
        if (overriddenWarnings && overrides) {
            return Optional.of(
                    "an overridden breach needs a second user; preview the additional quantity as a new order");
        }
        return largeNotional(blockNotional, besideBlock, currency)
                .or(() -> late(at))
                .map(cause -> "it would need a second user: " + cause.sentence()
                        + " Preview the additional quantity as a new order.");
    }

    /** @return what the allocations of a preview come to, accrued interest included, in the bond's currency */
    public static BigDecimal notional(SealedPreview preview) {
        return preview.inputs()
                .order()
                .dirtyPrice()
                .notional(preview.plan().summary().totalAllocatedPar());
    }

    private Optional<ApprovalCause> largeNotional(BigDecimal notional, BigDecimal besideBlock, String currency) {
        if (notionalAbove == null || notional.add(besideBlock).compareTo(notionalAbove) <= 0) {
            return Optional.empty();
        }
        String today = besideBlock.signum() == 0
                ? ""
                : ", with %,.2f committed today on its side of the bond".formatted(besideBlock);
        return Optional.of(new ApprovalCause(
                Code.NOTIONAL,
                "The block comes to %,.2f %s%s; above %,.2f a second user approves."
                        .formatted(notional, currency, today, notionalAbove)));
    }

    private Optional<ApprovalCause> late(Instant at) {
        LocalTime time = at.atZone(MARKET).toLocalTime();
        return lateAfter == null || time.isBefore(lateAfter)
                ? Optional.empty()
                : Optional.of(new ApprovalCause(
                        Code.LATE,
                        "It is %s in New York; from %s a second user approves."
                                .formatted(MINUTES.format(time), MINUTES.format(lateAfter))));
    }

    private static Optional<ApprovalCause> overridden(Code code, List<Warning> all, boolean ofCompliance) {
        List<Warning> some = all.stream()
                .filter(warning -> OF_COMPLIANCE.contains(warning.type()) == ofCompliance)
                .toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = some.stream()
                .map(warning -> Objects.requireNonNullElse(
                        warning.ruleId(), warning.type().name()))
                .distinct()
                .sorted()
                .toList();
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return Optional.of(new ApprovalCause(
                code,
                "%d warnings are overridden: %s%s."
                        .formatted(some.size(), named, names.size() > MOST_NAMED ? " and others" : "")));
    }
}
