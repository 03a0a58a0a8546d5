package com.allocationsystem.shared;

/** Whether a text says something to a reader: spaces, controls and characters of no width alone are no reason and no name. */
public final class VisibleText {

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
                && Character.getType(codePoint) != Character.FORMAT;
    }
}
