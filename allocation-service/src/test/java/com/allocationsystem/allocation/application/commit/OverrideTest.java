package com.allocationsystem.allocation.application.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.OverrideNotPermittedException;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.InvalidInputException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverrideTest extends CommitFixture {

    private static final Warning CASH = new Warning(
            Warning.Type.INSUFFICIENT_CASH, Warning.Severity.BREACH, null, "ACC00002", true, "short of cash");
    private static final Warning NORMALISED =
            new Warning(Warning.Type.WEIGHTS_NORMALISED, Warning.Severity.NOTE, null, null, false, "sum was 2");

    private SealedPreview warned(Warning... warnings) {
        return kept(Fixtures.preview(Fixtures.plan(List.of(warnings), 2_000_000, 1_000_000, 0)));
    }

    @Test
    void openWarnings_areListed_whenTheyAreNotOverridden() {
        SealedPreview preview = warned(CASH, NORMALISED);

        var refused = assertThrows(WarningsNotOverriddenException.class, () -> commit(command(preview, false, true)));

        assertEquals(List.of(CASH), refused.warnings());
        assertEquals(Optional.empty(), allocations.find(preview.allocationId()));
    }

    @Test
    void openWarnings_areNotOverridden_withoutThePermission() {
        SealedPreview preview = warned(CASH);

        assertThrows(OverrideNotPermittedException.class, () -> commit(command(preview, true, false)));
    }

    @Test
    void overriddenWarnings_standInTheAudit() {
        SealedPreview preview = warned(CASH);
        gatewaySubmitsAll();

        assertTrue(commit(command(preview, true, true)).warningsOverridden());
        assertTrue(
                audited.get(0)
                        .afterJson()
                        .contains("\"overridden_warnings\":[{\"account_id\":\"ACC00002\",\"rule_id\":null,"
                                + "\"severity\":\"BREACH\",\"type\":\"INSUFFICIENT_CASH\"}]"),
                audited.get(0).afterJson());
        assertTrue(
                audited.get(0).afterJson().contains("\"compliance_check\":true")
                        && audited.get(0).afterJson().contains("\"respect_cash\":true"),
                audited.get(0).afterJson());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\n", "\u00a0", "\u200b\u2060", "\u3000"})
    void overrideWithoutAReason_isRefused_andNothingIsWritten(String blank) {
        SealedPreview preview = warned(CASH);

        var refused = assertThrows(
                InvalidInputException.class,
                () -> commit(new CommitAllocationCommand(
                        preview.allocationId(), blank, true, true, "pm", Entitlement.ALL, Duration.ZERO)));

        assertEquals("comment", refused.faults().get(0).field());
        assertEquals(false, refused.malformed());
        assertEquals(Optional.empty(), allocations.find(preview.allocationId()));
        assertEquals(List.of(), audited);
    }

    @Test
    void whoMayNotOverride_isToldSo_beforeAReasonIsAskedFor() {
        SealedPreview preview = warned(CASH);

        assertThrows(
                OverrideNotPermittedException.class,
                () -> commit(new CommitAllocationCommand(
                        preview.allocationId(), null, true, false, "trader", Entitlement.ALL, Duration.ZERO)));
    }

    @Test
    void commentStaysOptional_whereNothingIsOverridden() {
        SealedPreview preview = warned(NORMALISED);
        gatewaySubmitsAll();

        CommittedAllocation committed = commit(new CommitAllocationCommand(
                preview.allocationId(), null, true, true, "pm", Entitlement.ALL, Duration.ZERO));

        assertEquals(false, committed.warningsOverridden());
    }

    @Test
    void purelyInformativeWarning_needsNoOverride() {
        SealedPreview preview = warned(NORMALISED);
        gatewaySubmitsAll();

        assertEquals(
                CommitStatus.SUCCESS, commit(command(preview, false, false)).status());
    }
}
