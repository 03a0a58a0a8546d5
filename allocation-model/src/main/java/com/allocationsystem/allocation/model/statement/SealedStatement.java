package com.allocationsystem.allocation.model.statement;

import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.JsonReader;
import com.allocationsystem.allocation.model.json.RecordJson;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.util.List;
import java.util.Map;

/**
 * What a statement says: who was asked for, the frozen inputs, and the plan that follows from them.
 *
 * <p>Numbers lose trailing zeros on the way into canonical JSON. So that a replay starts from the very same values as the
 * preview did, the preview itself decides on inputs that went through {@link #freeze}.
 *
 * @param securityId CUSIP or ISIN, as the trader named the bond
 * @param portfolioGroups ids as the trader named them
 */
public record SealedStatement(
        String format, String securityId, List<String> portfolioGroups, AllocationInputs inputs, AllocationPlan plan) {

    private static final String FORMAT = "allocation-statement/1";

    /** @return the inputs as they will be read back from a statement */
    public static AllocationInputs freeze(AllocationInputs inputs) {
        return RecordJson.decode(
                JsonReader.read(CanonicalJson.text(RecordJson.encode(inputs))), AllocationInputs.class);
    }

    /** @param inputs frozen */
    public static Statement seal(
            String securityId, List<String> portfolioGroups, AllocationInputs inputs, AllocationPlan plan) {
        Object content = RecordJson.encode(new SealedStatement(FORMAT, securityId, portfolioGroups, inputs, plan));
        return Statement.seal(CanonicalJson.text(content));
    }

    /** @throws IllegalArgumentException when the text is no statement of this format */
    public static SealedStatement open(String json) {
        Map<?, ?> content = (Map<?, ?>) JsonReader.read(json);
        if (!FORMAT.equals(content.get("format"))) {
            throw new IllegalArgumentException("Statement has format " + content.get("format") + ", not " + FORMAT);
        }
        return RecordJson.decode(content, SealedStatement.class);
    }
}
