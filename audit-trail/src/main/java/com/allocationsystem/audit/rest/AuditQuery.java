package com.allocationsystem.audit.rest;

import com.allocationsystem.audit.chain.AuditFilter;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that narrow a list of audit rows. */
public class AuditQuery {

    @QueryParam("entity_id")
    String entityId;

    @QueryParam("actor")
    String actor;

    @QueryParam("from")
    @Parameter(description = "earliest time, inclusive: 2026-11-22T14:00:00Z, or a day in UTC: 2026-11-22")
    String from;

    @QueryParam("to")
    @Parameter(description = "latest time, exclusive; or a day in UTC, that whole day included")
    String to;

    /** @throws com.allocationsystem.shared.InvalidInputException naming every parameter at fault */
    AuditFilter toFilter(PageQuery page) {
        Faults faults = new Faults();
        Instant earliest = instant("from", from, 0, faults);
        Instant latest = instant("to", to, 1, faults);
        if (earliest != null && latest != null && !earliest.isBefore(latest)) {
            faults.impossible("to", "is '%s', not after from '%s'".formatted(to, from));
        }
        Long before = sequence(page.after(), faults);
        faults.throwIfAny();
        return new AuditFilter(entityId, actor, earliest, latest, before, page.limit() + 1);
    }

    private static Instant instant(String name, String text, int wholeDays, Faults faults) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() > "2026-11-22".length()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(wholeDays)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException e) {
            faults.malformed(name, "is '%s'; a time such as 2026-11-22T14:00:00Z or a day is expected".formatted(text));
            return null;
        }
    }

    private static Long sequence(String after, Faults faults) {
        try {
            return after == null ? null : Long.valueOf(after);
        } catch (NumberFormatException e) {
            faults.malformed("cursor", "is not one that this list gave; send next_cursor of the page before");
            return null;
        }
    }
}
