package com.allocationsystem.allocation.application.port.in.fairness;

import com.allocationsystem.allocation.domain.fairness.close.ClosingPrice;
import com.allocationsystem.shared.InvalidInputException;
import java.util.List;

/** Enters closing prices. */
public interface EnterClosesUseCase {

    /** Most prices of one call. */
    int MOST_CLOSES = 10_000;

    /**
     * @param closes each bond and day once
     * @return how many were added; those that are kept with the same price are not
     * @throws InvalidInputException when one is kept with another price, naming each
     */
    int enter(List<ClosingPrice> closes, String username);
}
