package com.allocationsystem.simulator.domain.dataset;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Client accounts (Aladdin: portfolios) as columns; an account is its index, its Aladdin id is index + 1.
 *
 * @param tickers account ids
 * @param names names in words
 * @param baseCurrencies ISO codes
 * @param navs net asset value in base currency
 * @param indexes ticker to index
 */
public record Accounts(
        List<String> tickers,
        List<String> names,
        List<String> baseCurrencies,
        double[] navs,
        Map<String, Integer> indexes) {

    /** @return how many there are */
    public int size() {
        return tickers.size();
    }

    /** @return the account's index, empty when there is none of that ticker */
    public OptionalInt find(String ticker) {
        Integer index = indexes.get(ticker);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * @param portfolioId Aladdin's number as text
     * @return the account's index, empty when there is none of that number
     */
    public OptionalInt findById(String portfolioId) {
        try {
            int index = Integer.parseInt(portfolioId) - 1;
            return index >= 0 && index < size() ? OptionalInt.of(index) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
