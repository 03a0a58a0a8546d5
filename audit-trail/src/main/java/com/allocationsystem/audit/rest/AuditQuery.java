package com.allocationsystem.audit.rest;

import com.allocationsystem.audit.chain.AuditFilter;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Days;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that narrow a list of audit rows. */
public class AuditQuery {

    private static final String TIME = "a time such as 2026-11-22T14:00:00Z or a day";
    private static final int DAY_LENGTH = "2026-11-22".length();

    @QueryParam("entity_id")
    String entityId;

    @QueryParam("actor")
    String actor;

    @QueryParam("find")
    @Parameter(
            description =
                    "at least three characters, in any case, of an allocation or order id, a CUSIP, a username or another name in"
                            + " the row's object, actor, before or after; of a name longer than 16 characters from the beginning of"
                            + " one of its parts on. 422 where more than 50,000 rows match")
    String find;

    @QueryParam("action")
    @Parameter(
            description =
                    "what was done, such as allocation.committed, or the first word of it: access lists who was handed a"
                            + " statement, a final allocation or an export")
    String action;

    @QueryParam("overridden")
    @Parameter(description = "true: only acts that overrode a warning of a commit or of an increase")
    String overridden;

    @QueryParam("from")
    @Parameter(description = "earliest time, inclusive: 2026-11-22T14:00:00Z, or a day in UTC: 2026-11-22")
    String from;

    @QueryParam("to")
    @Parameter(description = "latest time, exclusive; or a day in UTC, that whole day included")
    String to;

    /** @throws com.allocationsystem.shared.InvalidInputException naming every parameter at fault */
    AuditFilter toFilter(PageQuery page) {
        Faults faults = new Faults();
        Instant earliest = QueryValue.parse(faults, "from", from, text -> instant(text, 0), TIME);
        Instant latest = QueryValue.parse(faults, "to", to, text -> instant(text, 1), TIME);
        if (earliest != null && latest != null && !earliest.isBefore(latest)) {
            faults.impossible("to", "is '%s', not after from '%s'".formatted(to, from));
        }
        String part = FoundText.of(faults, "find", find);
        boolean onlyOverridden = Boolean.TRUE.equals(QueryValue.flag(faults, "overridden", overridden));
        Long before = QueryValue.sequence(faults, page);
        faults.throwIfAny();
        return new AuditFilter(entityId, actor, part, action, onlyOverridden, earliest, latest, before, page.limit());
    }

    private static Instant instant(String text, int wholeDays) {
        if (text.length() <= DAY_LENGTH) {
            return Days.parse(text)
                    .plusDays(wholeDays)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }
        Days.parse(text.substring(0, DAY_LENGTH));
        return OffsetDateTime.parse(text).toInstant();
    }
}
