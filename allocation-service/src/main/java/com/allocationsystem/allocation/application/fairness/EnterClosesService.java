package com.allocationsystem.allocation.application.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.EnterClosesUseCase;
import com.allocationsystem.allocation.application.port.out.fairness.Closes;
import com.allocationsystem.allocation.domain.fairness.close.ClosingPrice;
import com.allocationsystem.allocation.domain.fairness.close.ClosingPrice.Key;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The closes and their audit row are one transaction. */
@ApplicationScoped
class EnterClosesService implements EnterClosesUseCase {

    private final Closes closes;
    private final AuditTrail audit;
    private final Clock clock;

    EnterClosesService(Closes closes, AuditTrail audit, Clock clock) {
        this.closes = closes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int enter(List<ClosingPrice> entered, String username) {
        Map<Key, ClosingPrice> kept =
                closes.kept(entered).stream().collect(Collectors.toMap(ClosingPrice::key, close -> close));
        requireUnchanged(entered, kept);
        List<ClosingPrice> added =
                entered.stream().filter(close -> !kept.containsKey(close.key())).toList();
        if (!added.isEmpty()) {
            audit.append(new AuditEvent(
                    "closes.entered",
                    "closes",
                    username,
                    null,
                    null,
                    CanonicalJson.text(Map.of("closes", added.size()))));
            closes.add(added, username, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        return added.size();
    }

    /** A close that could be exchanged would make another test of what was tested. */
    private static void requireUnchanged(List<ClosingPrice> entered, Map<Key, ClosingPrice> kept) {
        Faults faults = new Faults();
        for (int i = 0; i < entered.size(); i++) {
            ClosingPrice close = entered.get(i);
            ClosingPrice before = kept.getOrDefault(close.key(), close);
            if (!before.equals(close)) {
                faults.impossible(
                        "closes[%d].clean_price".formatted(i),
                        "is %s, but %s is kept for %s on %s and never changes; leave it out"
                                .formatted(
                                        close.cleanPrice().toPlainString(),
                                        before.cleanPrice().toPlainString(),
                                        close.cusip(),
                                        close.date()));
            }
        }
        faults.throwIfAny();
    }
}
