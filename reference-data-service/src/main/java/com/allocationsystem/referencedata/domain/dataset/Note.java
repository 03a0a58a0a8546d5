package com.allocationsystem.referencedata.domain.dataset;

/**
 * One thing of a dataset that was loaded all the same and should be looked at.
 *
 * @param file e.g. {@code positions.csv}
 * @param line in that file, the header is line 1; 0 when it concerns no single line
 * @param field the column
 * @param message what was found, and what was made of it
 */
public record Note(String file, long line, String field, String message) {}
