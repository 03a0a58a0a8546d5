package com.allocationsystem.allocation.application.port.in.frontier;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.engine.frontier.Frontier;
import com.allocationsystem.allocation.model.input.AllocationInputs;

/** Splits one block several times, from pro rata to minimum dispersion, for a trader to choose a distance from pro rata. */
public interface FindFrontierUseCase {

    /**
     * Keeps nothing: a point is previewed, and then committed, by its distance.
     *
     * @param terms with a distance from pro rata, which is where the frontier is measured from
     * @param requester who asks
     * @throws com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException when a check is switched
     *     off without the permission to
     * @throws com.allocationsystem.shared.InvalidInputException with every value that cannot be meant
     */
    Answer find(AllocationTerms terms, Requester requester);

    /**
     * @param inputs that all points share but for their distance
     * @param frontier the splits, each verified
     */
    record Answer(AllocationInputs inputs, Frontier frontier) {}
}
