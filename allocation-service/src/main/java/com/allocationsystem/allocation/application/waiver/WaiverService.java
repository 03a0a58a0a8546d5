package com.allocationsystem.allocation.application.waiver;

import com.allocationsystem.allocation.application.port.in.waiver.WaiverNotFoundException;
import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase;
import com.allocationsystem.allocation.application.port.out.Waivers;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Waiver and audit row in one transaction. */
@ApplicationScoped
class WaiverService implements WaiversUseCase {

    private static final int MOST_DAYS = 366;

    private final Waivers waivers;
    private final WaivedWarnings waived;
    private final AuditTrail audit;
    private final Clock clock;

    WaiverService(Waivers waivers, WaivedWarnings waived, AuditTrail audit, Clock clock) {
        this.waivers = waivers;
        this.waived = waived;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Waiver> list(int atMost) {
        return waivers.list(atMost);
    }

    @Override
    @Transactional
    public Waiver grant(Grant grant) {
        requireDate(grant.until());
        Waiver waiver = new Waiver(
                UUID.randomUUID(),
                grant.accountId(),
                grant.ruleId(),
                grant.cusip(),
                grant.until(),
                grant.reason(),
                grant.grantedBy(),
                now(),
                null);
        audit.append(event("waiver.granted", waiver, grant.grantedBy(), grant.reason()));
        waivers.add(waiver);
        return waiver;
    }

    @Override
    @Transactional
    public Waiver revoke(UUID waiverId, String revokedBy, String reason) {
        Waiver waiver = waivers.find(waiverId)
                .filter(found -> found.end() == null)
                .orElseThrow(() -> new WaiverNotFoundException(waiverId.toString()));
        Waiver.End end = new Waiver.End(revokedBy, now(), reason);
        audit.append(event("waiver.revoked", waiver, revokedBy, reason));
        waivers.revoke(waiverId, end);
        return waiver.revoked(end);
    }

    @Override
    public List<Waiver> covering(SealedPreview preview) {
        return waived.covering(preview);
    }

    private void requireDate(LocalDate until) {
        Faults faults = new Faults();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            faults.impossible(
                    "until", "is %s; send a day from %s to %s".formatted(until, today, today.plusDays(MOST_DAYS)));
        }
        faults.throwIfAny();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static AuditEvent event(String action, Waiver waiver, String actor, String reason) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("account_id", waiver.accountId());
        after.put("rule_id", waiver.ruleId());
        after.put("cusip", waiver.cusip());
        after.put("until", waiver.until().toString());
        return new AuditEvent(action, waiver.waiverId().toString(), actor, reason, null, CanonicalJson.text(after));
    }
}
