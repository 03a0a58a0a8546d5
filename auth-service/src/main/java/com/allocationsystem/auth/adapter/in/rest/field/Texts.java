package com.allocationsystem.auth.adapter.in.rest.field;

import com.allocationsystem.shared.Faults;

/** Checks of texts that requests share. */
public final class Texts {

    private Texts() {}

    /** Records that {@code text} is missing, empty, or longer than {@code most} characters. */
    public static void required(String field, String text, int most, Faults faults) {
        if (faults.required(field, text) && (text.isEmpty() || text.length() > most)) {
            faults.impossible(field, "has %d characters; 1 to %d are needed".formatted(text.length(), most));
        }
    }
}
