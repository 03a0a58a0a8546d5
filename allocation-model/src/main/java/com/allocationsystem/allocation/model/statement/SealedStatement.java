package com.allocationsystem.allocation.model.statement;

import com.allocationsystem.allocation.model.fill.FillPolicy;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.json.JsonReader;
import com.allocationsystem.allocation.model.json.RecordJson;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a statement says: who was asked for, the frozen inputs, and the plan that follows from them.
 *
 * <p>Inputs hold every number as it reads back from a statement, so a replay starts from the very values that the preview decided on.
 * Lists of records are columns: a member name stands once and not once for each account.
 *
 * @param securityId CUSIP or ISIN, as the trader named the bond
 * @param portfolioGroups ids as the trader named them
 * @param fillPolicy how a block that is filled in part is divided
 */
public record SealedStatement(
        String format,
        String securityId,
        List<String> portfolioGroups,
        FillPolicy fillPolicy,
        AllocationInputs inputs,
        AllocationPlan plan) {

    private static final String FORMAT = "allocation-statement/2";

    public static Statement seal(
            String securityId, List<String> portfolioGroups, AllocationInputs inputs, AllocationPlan plan) {
        return Statement.of(RecordJson.encode(
                new SealedStatement(FORMAT, securityId, portfolioGroups, FillPolicy.QUOTA_METHOD, inputs, plan)));
    }

    /** @throws IllegalArgumentException when the text is no statement of this format */
    public static SealedStatement open(String json) {
        return open(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws IllegalArgumentException when it is of another format
     * @throws IllegalStateException when it does not have its hash any more
     */
    public static SealedStatement open(Statement statement) {
        return open(statement.soundBytes());
    }

    private static SealedStatement open(byte[] json) {
        Map<?, ?> content = (Map<?, ?>) JsonReader.read(json);
        if (!FORMAT.equals(content.get("format"))) {
            throw new IllegalArgumentException("Statement has format " + content.get("format") + ", not " + FORMAT);
        }
        return RecordJson.decode(content, SealedStatement.class);
    }
}
