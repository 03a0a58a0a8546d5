package com.allocationsystem.allocation.domain.preview;

/**
 * One number that a split rests on and that has moved since the preview.
 *
 * @param accountId whose number it is; null for one of the bond or of the whole order
 * @param field name as in the statement, e.g. {@code available_cash}
 * @param before as previewed, null when it was absent
 * @param after as it stands now, null when it is gone
 */
public record InputChange(String accountId, String field, Object before, Object after) {}
