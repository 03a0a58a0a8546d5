package com.allocationsystem.allocation.checker.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures in a sentence: the wording is free, the numbers are not. */
public final class Figures {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final double HALF_A_DIGIT = 0.5000001;

    private Figures() {}

    /**
     * @param sentence as stated
     * @param known numbers it may hold, to as many digits as it shows
     * @param names words that may hold digits of their own; null ones are left out
     * @return whether every figure of the sentence is one of the known numbers
     */
    public static boolean areAmong(String sentence, List<Double> known, String... names) {
        String bare = sentence;
        for (String name : names) {
            bare = name == null || name.isEmpty() ? bare : bare.replace(name, " ");
        }
        Matcher figures = NUMBER.matcher(bare);
        while (figures.find()) {
            BigDecimal figure = new BigDecimal(figures.group().replace(",", ""));
            double step = Math.pow(10, -figure.scale()) * HALF_A_DIGIT;
            double value = figure.doubleValue();
            double rounding = Math.abs(value) * 1e-12;
            if (known.stream().noneMatch(k -> Math.abs(k - value) <= (figure.scale() > 0 ? step : 0) + rounding)) {
                return false;
            }
        }
        return true;
    }
}
