package com.allocationsystem.allocation.application.resize;

import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase.Command;
import com.allocationsystem.allocation.application.port.out.Overrides;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An increase that passed soft rules is audited and listed beside the commits that did. */
@ApplicationScoped
class OverriddenIncreases {

    private final AuditTrail audit;
    private final Overrides overrides;

    OverriddenIncreases(AuditTrail audit, Overrides overrides) {
        this.audit = audit;
        this.overrides = overrides;
    }

    /** In the caller's transaction: an increase that is reserved is recorded, or neither. */
    void record(SealedPreview preview, Command command, String actor, List<RuleFinding> breaches, Instant at) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("cusip", preview.inputs().bond().cusip());
        after.put("side", command.side().name());
        after.put("account_id", command.accountId());
        after.put("order_id", command.orderId());
        after.put("ordered_before", command.presentPar());
        after.put("ordered", command.wantedPar());
        // Limits always cap an increase, whatever the preview was asked for.
        after.put("compliance_check", true);
        after.put("respect_cash", true);
        after.put(
                "overridden_warnings",
                breaches.stream().map(breach -> named(breach, command)).toList());
        String auditId = audit.append(new AuditEvent(
                "increase.overridden",
                preview.allocationId().toString(),
                actor,
                command.overrideReason(),
                null,
                CanonicalJson.text(after)));
        overrides.addIncrease(command.checkId(), preview.allocationId(), at.truncatedTo(ChronoUnit.MILLIS), auditId);
    }

    private static Map<String, Object> named(RuleFinding breach, Command command) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("type", "COMPLIANCE");
        named.put("severity", "BREACH");
        named.put("rule_id", breach.ruleId());
        named.put("account_id", command.accountId());
        return named;
    }
}
