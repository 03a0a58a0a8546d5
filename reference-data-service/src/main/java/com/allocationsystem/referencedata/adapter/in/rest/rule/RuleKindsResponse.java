package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.referencedata.domain.rule.RuleKind;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Every kind of rule with the shape of its limit.
 *
 * @param kinds every one there is
 */
public record RuleKindsResponse(List<KindOfRule> kinds) {

    /**
     * One kind.
     *
     * @param kind as rules name it
     * @param limit ONE: limit_high; BAND: limit_low and limit_high; MEMBERS: a list; NONE
     * @param unit of the limit; null without one in numbers
     */
    public record KindOfRule(
            RuleKind kind,
            RuleKind.Shape limit,
            @Schema(nullable = true) RuleKind.Unit unit) {}

    static RuleKindsResponse all() {
        return new RuleKindsResponse(Arrays.stream(RuleKind.values())
                .map(kind -> new KindOfRule(kind, kind.shape(), kind.unit()))
                .toList());
    }
}
