package com.allocationsystem.allocation.application.waiver;

import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.application.port.out.Waivers;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stays open once the waivers of compliance are taken into account. */
@ApplicationScoped
public class WaivedWarnings {

    private final Waivers waivers;

    public WaivedWarnings(Waivers waivers) {
        this.waivers = waivers;
    }

    /** @return waivers that cover a warning of this preview */
    public List<Waiver> covering(SealedPreview preview) {
        return waivers.ofBond(preview.inputs().bond().cusip()).stream()
                .filter(waiver ->
                        preview.plan().warnings().stream().anyMatch(warning -> waiver.covers(preview, warning)))
                .toList();
    }

    /** @return the soft rules that do not cap an account where this user asks that soft rules cap */
    public List<SoftLimits.Waived> lifted(ReferenceSnapshot snapshot, String requestedBy) {
        Set<String> accounts =
                snapshot.accounts().stream().map(Account::accountId).collect(Collectors.toSet());
        Set<String> soft = snapshot.rules().stream()
                .filter(rule -> rule.severity() == Severity.WARNING)
                .map(ComplianceRule::ruleId)
                .collect(Collectors.toSet());
        return grantedByOthers(snapshot.bond().cusip(), requestedBy)
                .filter(waiver -> waiver.isInForce(snapshot.businessDate())
                        && accounts.contains(waiver.accountId())
                        && soft.contains(waiver.ruleId()))
                .map(waiver -> new SoftLimits.Waived(waiver.accountId(), waiver.ruleId()))
                .toList();
    }

    /**
     * @param committedBy username; a waiver that this user granted does not count
     * @return warnings that this user's commit must override
     */
    public List<Warning> open(SealedPreview preview, String committedBy) {
        List<Warning> open = preview.plan().openWarnings();
        if (open.isEmpty()) {
            return open;
        }
        List<Waiver> counting =
                grantedByOthers(preview.inputs().bond().cusip(), committedBy).toList();
        return open.stream()
                .filter(warning -> counting.stream().noneMatch(waiver -> waiver.covers(preview, warning)))
                .toList();
    }

    /**
     * @param breaches of soft rules by another size of the account's order
     * @return those that this user must override
     */
    public List<RuleFinding> open(
            AllocationInputs inputs, String accountId, List<RuleFinding> breaches, String requestedBy) {
        if (breaches.isEmpty()) {
            return breaches;
        }
        List<Waiver> counting = grantedByOthers(inputs.bond().cusip(), requestedBy)
                .filter(waiver -> waiver.accountId().equals(accountId) && waiver.isInForce(inputs.businessDate()))
                .toList();
        return breaches.stream()
                .filter(breach ->
                        counting.stream().noneMatch(waiver -> waiver.ruleId().equals(breach.ruleId())))
                .toList();
    }

    /** Users do not profit from waivers that they granted. */
    private Stream<Waiver> grantedByOthers(String cusip, String username) {
        return waivers.ofBond(cusip).stream()
                .filter(waiver -> !waiver.grantedBy().equals(username));
    }
}
