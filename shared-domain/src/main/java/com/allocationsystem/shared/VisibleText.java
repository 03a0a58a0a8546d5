package com.allocationsystem.shared;

import java.util.Set;

/**
 * Whether a text says something to a reader: spaces, controls, characters of no width, marks without a letter, and those that fonts
 * show as nothing or a box are alone no reason and no name.
 */
public final class VisibleText {

    private static final Set<Integer> UNSEEN_TYPES = Set.of(
            (int) Character.FORMAT,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK);

    /** Braille without dots, and the fillers of Hangul: letters and symbols by type, blank by look. */
    private static final Set<Integer> BLANK = Set.of(0x2800, 0x115F, 0x1160, 0x3164, 0xFFA0);

    private VisibleText() {}

    /**
     * @param text or null
     * @return whether it has a character that can be seen
     */
    public static boolean isIn(String text) {
        return text != null && text.codePoints().anyMatch(VisibleText::isVisible);
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.isDefined(codePoint)
                && !UNSEEN_TYPES.contains(Character.getType(codePoint))
                && !BLANK.contains(codePoint);
    }
}
