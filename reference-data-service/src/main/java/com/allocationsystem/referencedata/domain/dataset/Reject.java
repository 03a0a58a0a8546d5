package com.allocationsystem.referencedata.domain.dataset;

/**
 * One thing wrong with a dataset.
 *
 * @param file e.g. {@code positions.csv}
 * @param line in that file, the header is line 1; 0 when the whole file is at fault
 * @param field the column, or null when the row or the file as a whole is at fault
 * @param reason what was found and what is expected
 */
public record Reject(String file, long line, String field, String reason) {}
