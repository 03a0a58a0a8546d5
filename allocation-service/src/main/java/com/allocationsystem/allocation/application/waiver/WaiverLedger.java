package com.allocationsystem.allocation.application.waiver;

import com.allocationsystem.allocation.application.port.in.waiver.WaiverNotFoundException;
import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase;
import com.allocationsystem.allocation.application.port.out.Waivers;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Waiver and audit row in one transaction. */
@ApplicationScoped
class WaiverLedger {

    private final Waivers waivers;
    private final AuditTrail audit;
    private final Clock clock;

    WaiverLedger(Waivers waivers, AuditTrail audit, Clock clock) {
        this.waivers = waivers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Waiver grant(WaiversUseCase.Grant grant) {
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

    @Transactional
    Waiver revoke(UUID waiverId, String revokedBy, String reason) {
        Waiver waiver = waivers.find(waiverId)
                .filter(found -> found.end() == null)
                .orElseThrow(() -> new WaiverNotFoundException(waiverId.toString()));
        Waiver.End end = new Waiver.End(revokedBy, now(), reason);
        audit.append(event("waiver.revoked", waiver, revokedBy, reason));
        waivers.revoke(waiverId, end);
        return waiver.revoked(end);
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
