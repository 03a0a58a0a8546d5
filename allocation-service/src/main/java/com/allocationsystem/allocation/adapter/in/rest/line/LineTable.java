package com.allocationsystem.allocation.adapter.in.rest.line;

import com.allocationsystem.allocation.engine.plan.LineFigures;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/** Lines of a split as a CSV table (RFC 4180): the columns of a trade blotter, one row per account. */
final class LineTable {

    private static final String HEADER =
            "account_id,account_name,allocated_quantity,allocated_notional,holding,post_trade_holding,nav,available_cash,"
                    + "post_trade_cash,reason,rule_id,headroom,detail,pre_active_spread_duration,post_active_spread_duration,"
                    + "pre_duration,post_duration,pre_security_weight,post_security_weight,pre_issuer_weight,post_issuer_weight,"
                    + "allocated_dv01,allocated_cs01,pre_dv01,post_dv01,pre_cs01,post_cs01,asd_band_distance\r\n";

    private final Writer out;
    private final LineFigures figures;
    private boolean first = true;

    LineTable(Writer out, LineFigures figures) throws IOException {
        this.out = out;
        this.figures = figures;
        out.write(HEADER);
    }

    void write(AccountAllocation line) throws IOException {
        text(line.accountId());
        text(line.accountName());
        cell(line.quantityPar());
        money(line.notional());
        cell(line.holdingPar());
        cell(figures.postTradeHoldingPar(line));
        money(line.nav());
        money(line.availableCash());
        money(line.postTradeCash());
        text(line.reason().code().name());
        text(line.reason().ruleId());
        cell(line.reason().headroomPar());
        text(line.reason().detail());
        cell(line.preTradeMetrics().activeSpreadDuration());
        cell(line.postTradeMetrics().activeSpreadDuration());
        cell(line.preTradeMetrics().duration());
        cell(line.postTradeMetrics().duration());
        cell(line.preTradeMetrics().securityWeight());
        cell(line.postTradeMetrics().securityWeight());
        cell(line.preTradeMetrics().issuerWeight());
        cell(line.postTradeMetrics().issuerWeight());
        risk(line);
        out.write("\r\n");
        first = true;
    }

    private void risk(AccountAllocation line) throws IOException {
        LineFigures.Risk piece = figures.ofPiece(line);
        LineFigures.Risk pre = figures.ofAccount(line, line.preTradeMetrics());
        LineFigures.Risk post = figures.ofAccount(line, line.postTradeMetrics());
        money(piece.dv01());
        money(piece.cs01());
        money(pre == null ? null : pre.dv01());
        money(post == null ? null : post.dv01());
        money(pre == null ? null : pre.cs01());
        money(post == null ? null : post.cs01());
        Double distance = figures.distanceToBand(line);
        cell(distance == null ? "" : distance);
    }

    private void money(BigDecimal amount) throws IOException {
        cell(amount == null ? "" : amount.toPlainString());
    }

    private void cell(Object value) throws IOException {
        out.write(first ? "" : ",");
        first = false;
        out.write(String.valueOf(value));
    }

    /** A spreadsheet would calculate a text that begins like a formula; an apostrophe before it keeps it a text. */
    private void text(String value) throws IOException {
        String safe = value == null ? "" : value;
        if (!safe.isEmpty() && "=+-@\t\r".indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        cell(plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"");
    }
}
