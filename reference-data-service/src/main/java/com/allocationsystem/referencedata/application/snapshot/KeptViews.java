package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.domain.exposure.Exposures;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts of day as they were seen lately: a trader previews one bond over the same groups many times.
 *
 * <p>Each view carries the version of its account, so the user of a view can tell whether it is still right. Views are bounded by
 * their number; those not used for longest go first.
 */
final class KeptViews {

    /** Twice the accounts of the largest book. */
    private static final int MOST_VIEWS = 200_000;

    private final Map<Question, Exposures> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long total;

    private record Question(BondRisk traded, List<String> accountIds) {}

    synchronized Optional<Exposures> find(BondRisk traded, List<String> accountIds) {
        return Optional.ofNullable(answers.get(new Question(traded, accountIds)));
    }

    synchronized void keep(BondRisk traded, List<String> accountIds, Exposures views) {
        Exposures before = answers.put(new Question(traded, accountIds), views);
        total += views.size() - (before == null ? 0 : before.size());
        Iterator<Exposures> oldest = answers.values().iterator();
        while (total > MOST_VIEWS && oldest.hasNext()) {
            total -= oldest.next().size();
            oldest.remove();
        }
    }
}
