package com.allocationsystem.simulator.adapter.in.rest.token;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code application/x-www-form-urlencoded}. */
public final class FormBody {

    private FormBody() {}

    /** @return the fields in order, repeated ones too */
    public static List<Map.Entry<String, String>> read(String form) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (String field : form.trim().split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.add(Map.entry(decode(field.substring(0, equals)), decode(field.substring(equals + 1))));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
