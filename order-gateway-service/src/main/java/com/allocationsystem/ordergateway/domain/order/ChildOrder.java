package com.allocationsystem.ordergateway.domain.order;

import static com.allocationsystem.ordergateway.domain.order.OrderState.CANCELLED;
import static com.allocationsystem.ordergateway.domain.order.OrderState.CANCELLING;
import static com.allocationsystem.ordergateway.domain.order.OrderState.FAILED;
import static com.allocationsystem.ordergateway.domain.order.OrderState.MODIFYING;
import static com.allocationsystem.ordergateway.domain.order.OrderState.PENDING;
import static com.allocationsystem.ordergateway.domain.order.OrderState.SUBMITTED;
import static com.allocationsystem.ordergateway.domain.order.OrderState.SUBMITTING;
import static com.allocationsystem.ordergateway.domain.order.OrderState.UNKNOWN;
import static com.allocationsystem.ordergateway.domain.order.Stamp.GATEWAY;

import com.allocationsystem.ordergateway.domain.compliance.ComplianceState;
import com.allocationsystem.ordergateway.domain.compliance.ComplianceViolation;
import com.allocationsystem.ordergateway.domain.execution.Fills;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One account's piece of a committed allocation, on its way to Aladdin exactly once.
 *
 * <p>Immutable. Every method that changes the order answers a new one with the next version, and throws
 * {@link IllegalOrderMoveException} where {@link OrderState#next()} does not allow the move. Only {@link #due} leaves
 * the version: it says when the order is next looked at, not what it is.
 *
 * @param id ours
 * @param terms what is to be bought or sold
 * @param state where it stands
 * @param aladdin what Aladdin says of it; null until it is known to stand there
 * @param violations what Aladdin's compliance run found, when it last took the order
 * @param handling how the work on it stands
 * @param change what a user asked and Aladdin has not answered; null otherwise
 * @param stamp version, time and author of this version
 */
public record ChildOrder(
        UUID id,
        OrderTerms terms,
        OrderState state,
        AladdinRecord aladdin,
        List<ComplianceViolation> violations,
        Handling handling,
        PendingChange change,
        Stamp stamp) {

    private static final String LAPSED =
            "Not sent: it could not be sent before %s, and its checks count no longer than that; retry it, or preview it again";

    /** @return a new order that waits to be sent before {@code sendBefore}, due at once */
    public static ChildOrder placed(UUID id, OrderTerms terms, Instant sendBefore, Instant now) {
        return new ChildOrder(
                id,
                terms,
                PENDING,
                null,
                List.of(),
                Handling.waiting(now, sendBefore),
                null,
                new Stamp(1, now, terms.requestedBy()));
    }

    /** @return claimed for sending until {@code leaseUntil}; to be stored before anything is sent */
    public ChildOrder claimed(Instant now, Instant leaseUntil) {
        return moved(SUBMITTING, aladdin, handling.claimed(now, leaseUntil), now, GATEWAY);
    }

    /** @return taken by Aladdin as part of a long-running operation that is asked about at {@code nextPoll} */
    public ChildOrder carriedBy(Handling.Operation operation, Instant nextPoll, Instant now) {
        requireState(SUBMITTING);
        return new ChildOrder(
                id,
                terms,
                state,
                aladdin,
                violations,
                handling.carriedBy(operation, nextPoll),
                change,
                stamp.next(now, GATEWAY));
    }

    /** @return standing in Aladdin, whether it said so at once or a look-up found it */
    public ChildOrder accepted(AladdinRecord record, String note, Instant now) {
        requireNoChange(SUBMITTED);
        return moved(SUBMITTED, record, handling.concluded(note, record.live() ? now : null), now, GATEWAY);
    }

    /** @return with what Aladdin's compliance run found about it */
    public ChildOrder found(List<ComplianceViolation> found) {
        return new ChildOrder(id, terms, state, aladdin, List.copyOf(found), handling, change, stamp);
    }

    /** @return what has been executed of it */
    public Fills fills() {
        return aladdin == null || aladdin.fills() == null ? Fills.NONE : aladdin.fills();
    }

    /**
     * @return whether all of it is executed and Aladdin still has it as working. Of an order that has ended Aladdin says why; a block
     *     order's part says nothing, only the whole does
     */
    public boolean isFilled() {
        return terms.style() != OrderStyle.BLOCK
                && aladdin != null
                && aladdin.live()
                && fills().filledPar() >= terms.quantityPar();
    }

    /** @return how Aladdin's compliance run stands: never that it was passed, which Aladdin does not say; null before it */
    public ComplianceState compliance() {
        if (aladdin == null) {
            return null;
        }
        if (aladdin.compliancePending()) {
            return ComplianceState.PENDING;
        }
        return violations.isEmpty() ? ComplianceState.NONE_REPORTED : ComplianceState.VIOLATIONS;
    }

    /** @return refused for good, with Aladdin's reason in plain words */
    public ChildOrder refused(String reason, Instant now) {
        if (state == PENDING) {
            throw new IllegalOrderMoveException(terms.externalId(), state, FAILED);
        }
        return moved(FAILED, aladdin, handling.concluded(reason, null), now, GATEWAY);
    }

    /** @return failed without being sent: its checks are too old by now, and Aladdin is known not to have it */
    public ChildOrder lapsed(Instant now) {
        requireState(PENDING);
        return moved(FAILED, aladdin, handling.concluded(LAPSED.formatted(handling.sendBefore()), null), now, GATEWAY);
    }

    /** @return to be sent later: this attempt certainly did not reach Aladdin's books */
    public ChildOrder notTaken(String reason, Instant retryAt, Instant now) {
        requireState(SUBMITTING);
        return moved(PENDING, aladdin, handling.unsent(reason, retryAt), now, GATEWAY);
    }

    /** @return in doubt: it may stand in Aladdin, so it is looked up at {@code lookUpAt} and never simply sent again */
    public ChildOrder inDoubt(String why, Instant lookUpAt, Instant now) {
        requireState(SUBMITTING);
        return moved(UNKNOWN, aladdin, handling.inDoubt(why, now, lookUpAt), now, GATEWAY);
    }

    /** @return still in doubt, the grace time counted afresh: what might have stored it was seen alive just now */
    public ChildOrder doubtRenewed(boolean operationOver, Instant lookUpAt, Instant now) {
        requireState(UNKNOWN);
        Handling base = operationOver ? handling.withoutOperation() : handling;
        return new ChildOrder(
                id,
                terms,
                state,
                aladdin,
                violations,
                base.inDoubt(handling.message(), now, lookUpAt),
                change,
                stamp.next(now, GATEWAY));
    }

    /**
     * @param lookUpStarted when the look-up that did not find the order began
     * @param grace longer than Aladdin may take to accept and to show an order after its answer was lost
     * @return whether that look-up proves that Aladdin does not have the order
     */
    public boolean provenAbsent(Instant lookUpStarted, Duration grace) {
        requireState(UNKNOWN);
        return handling.operation() == null
                && !lookUpStarted.isBefore(handling.doubtSince().plus(grace));
    }

    /**
     * @param mostAttempts after this many sendings that never arrived it is given up
     * @return to be sent again, or failed: Aladdin does not have it; call only where {@link #provenAbsent} says so
     */
    public ChildOrder absent(int mostAttempts, Instant now) {
        requireState(UNKNOWN);
        if (handling.attempts() >= mostAttempts) {
            return refused("Aladdin does not have it after %d attempts".formatted(handling.attempts()), now);
        }
        return moved(
                PENDING, aladdin, handling.concluded("Aladdin does not have it; it is sent again", now), now, GATEWAY);
    }

    /**
     * @return to be tried again because a user asked: in doubt since it failed, so that it is looked up before it is sent,
     *     and the grace time that has passed since counts
     * @param sendBefore until then the checks of the retry count
     */
    public ChildOrder retryAsked(String actor, Instant sendBefore, Instant now) {
        requireState(FAILED);
        return moved(UNKNOWN, aladdin, handling.retried(stamp.at(), now, sendBefore), now, actor);
    }

    /** @return canceled before anything was sent */
    public ChildOrder canceledUnsent(String reason, String actor, Instant now) {
        requireNoChange(CANCELLED);
        return moved(CANCELLED, aladdin, handling.concluded(reason, null), now, actor);
    }

    /** @return with a new quantity asked for, to be sent at once; {@code clearance} null for a decrease */
    public ChildOrder modificationAsked(
            long quantityPar, Clearance clearance, String reason, String actor, String correlationId, Instant now) {
        ChildOrder asked = moved(MODIFYING, aladdin, handling.concluded(null, now), now, actor);
        return asked.with(PendingChange.asked(quantityPar, clearance, reason, actor, correlationId));
    }

    /**
     * @return with its cancellation asked for, to be sent at once
     * @throws IllegalOrderMoveException when it is filled: what was executed stays
     */
    public ChildOrder cancellationAsked(String reason, String actor, String correlationId, Instant now) {
        if (isFilled()) {
            throw new IllegalOrderMoveException(terms.externalId(), state, CANCELLING);
        }
        ChildOrder asked = moved(CANCELLING, aladdin, handling.concluded(null, now), now, actor);
        return asked.with(PendingChange.asked(null, null, reason, actor, correlationId));
    }

    /**
     * @return with its change claimed until {@code leaseUntil}; to be stored before anything is sent. A change that an
     *     earlier claim may have sent is then in doubt
     */
    public ChildOrder changeClaimed(Instant now, Instant leaseUntil) {
        return changeHandled(change == null ? null : change.claimed(now), leaseUntil, now);
    }

    /** @return with its change to be sent at {@code retryAt}: Aladdin certainly has not taken it */
    public ChildOrder changeNotTaken(Instant retryAt, Instant now) {
        return changeHandled(change == null ? null : change.unsent(), retryAt, now);
    }

    /** @return with its change in doubt: Aladdin is read at {@code readAt} */
    public ChildOrder changeInDoubt(Instant readAt, Instant now) {
        return changeHandled(change == null ? null : change.doubted(now), readAt, now);
    }

    /** @return with the change done in Aladdin: the new quantity, or canceled */
    public ChildOrder changeApplied(AladdinRecord record, Instant now) {
        requireChange();
        boolean canceling = state == CANCELLING;
        ChildOrder done = moved(
                canceling ? CANCELLED : SUBMITTED,
                record,
                handling.concluded(change.reason(), canceling || !record.live() ? null : now),
                now,
                GATEWAY);
        OrderTerms newTerms = canceling ? terms : terms.withQuantity(change.quantityPar());
        return new ChildOrder(id, newTerms, done.state, done.aladdin, violations, done.handling, null, done.stamp);
    }

    /** @return as it was before the change was asked for, with the reason why Aladdin would not do it */
    public ChildOrder changeRefused(AladdinRecord record, String reason, Instant now) {
        requireChange();
        return moved(SUBMITTED, record, handling.concluded(reason, record.live() ? now : null), now, GATEWAY)
                .with(null);
    }

    /** @return with Aladdin's present status; the same order when nothing is new */
    public ChildOrder observed(AladdinRecord record, Instant nextLookAt, Instant now) {
        requireState(SUBMITTED);
        Instant next = record.live() ? nextLookAt : null;
        AladdinRecord latest = record.after(aladdin);
        if (latest.equals(aladdin)) {
            return due(next);
        }
        return new ChildOrder(
                id, terms, state, latest, violations, handling.due(next), change, stamp.next(now, GATEWAY));
    }

    /** @return not to be looked at before {@code at}; the version stays */
    public ChildOrder due(Instant at) {
        return new ChildOrder(id, terms, state, aladdin, violations, handling.due(at), change, stamp);
    }

    /**
     * Whether this may take the place of what is stored: it is the next version, or the same one due at another time. Two
     * users who start from one version make two different next versions, and only the first of them may be stored.
     */
    public boolean mayReplace(ChildOrder stored) {
        return stamp.version() == stored.stamp.version() + 1 || due(null).equals(stored.due(null));
    }

    /** @return the correlation id of the request that the work on it goes back to, or its external id */
    public String correlationId() {
        String asked = change == null ? null : change.correlationId();
        String id = asked == null ? terms.correlationId() : asked;
        return id == null ? terms.externalId() : id;
    }

    private ChildOrder moved(OrderState to, AladdinRecord record, Handling how, Instant now, String actor) {
        if (!state.next().contains(to)) {
            throw new IllegalOrderMoveException(terms.externalId(), state, to);
        }
        AladdinRecord latest = record == null ? null : record.after(aladdin);
        return new ChildOrder(id, terms, to, latest, violations, how, change, stamp.next(now, actor));
    }

    private ChildOrder changeHandled(PendingChange handled, Instant dueAt, Instant now) {
        requireChange();
        return new ChildOrder(
                id, terms, state, aladdin, violations, handling.due(dueAt), handled, stamp.next(now, GATEWAY));
    }

    private ChildOrder with(PendingChange newChange) {
        return new ChildOrder(id, terms, state, aladdin, violations, handling, newChange, stamp);
    }

    private void requireState(OrderState required) {
        if (state != required) {
            throw new IllegalOrderMoveException(terms.externalId(), state, required);
        }
    }

    /** What ends a change also ends the wish for it; the other ways to the same state must not. */
    private void requireNoChange(OrderState to) {
        if (change != null) {
            throw new IllegalOrderMoveException(terms.externalId(), state, to);
        }
    }

    private void requireChange() {
        if (change == null || state != MODIFYING && state != CANCELLING) {
            throw new IllegalOrderMoveException(terms.externalId(), state, MODIFYING);
        }
    }
}
